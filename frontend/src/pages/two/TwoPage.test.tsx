import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { FilmCard } from "../../api/types.ts";
import { slotsOf } from "../../picks/slots.ts";
import { writePicks } from "../../picks/storage.ts";
import { filmCard } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, serve } from "../../testing/service.ts";
import { TwoPage } from "./TwoPage.tsx";

const films = (letters: string) => [...letters].map((id) => filmCard(id));
const bodies: { film_ids: string[]; with_film_ids: string[] }[] = [];

function open(path: string, own: readonly FilmCard[] = []): void {
  bodies.length = 0;
  writePicks({ slots: slotsOf(own), isUnsaved: own.length > 0 });
  serve({
    ...Object.fromEntries(
      films("abcdefghij").map((film) => [
        `GET /films/${film.id}`,
        () => ({ ...film, overview: "", overviews: {}, keywords: [], vote_count: null }),
      ]),
    ),
    "GET /films/gone": () => problem(404, "film-unknown"),
    "GET /suggestions": () => ({ items: films("klm") }),
    "GET /vocabulary": () => ({ themes: {}, moods: {} }),
    "GET /model": () => ({ version: "7", created: "2026-11-20T10:00:00Z", counts: {} }),
    "POST /recommendations": ({ body }) => {
      bodies.push(body as (typeof bodies)[number]);
      const because = [
        { film_id: "a", share: 0.5, whose: [1] },
        { film_id: "f", share: 0.3, whose: [2] },
        { film_id: "c", share: 0.2, whose: [1, 2] },
      ];
      const items = films("klmno").map((film) => ({
        ...{ film, score: 1, because, themes: [] },
        suits: [0.914, 0.5],
      }));
      return { model_version: "7", picks: [], items };
    },
  });
  renderPage(<TwoPage />, { path });
}

function link(): string {
  return (screen.getByLabelText("Link") as HTMLInputElement).value;
}

describe("asking a second person", () => {
  test("takes five picks of one's own first", async () => {
    open("/two", films("ab"));
    expect(await screen.findByText("First, five films of your own.")).toBeVisible();
  });

  test("gives a link with the picks, and the name of whoever wants that", async () => {
    open("/two", films("abcde"));
    expect(link()).toMatch(/\/two\?first=a,b,c,d,e$/);
    await userEvent.type(screen.getByLabelText(/Your name/), "Ada");
    expect(link()).toMatch(/\/two\?first=a,b,c,d,e&from=Ada$/);
  });
});

describe("opening the link", () => {
  test("shows the picks of whoever asks, and the place for one's own", async () => {
    open("/two?first=a,b,c,d,e&from=Ada", films("fg"));
    expect(
      await screen.findByRole("heading", { name: "Ada picked five. Your turn." }),
    ).toBeVisible();
    const theirs = await screen.findByRole("region", { name: "The five of Ada" });
    expect(within(theirs).getAllByRole("listitem")).toHaveLength(5);
    expect(screen.getByRole("combobox", { name: "Search a film title" })).toBeVisible();
    expect(screen.getByText("3 more")).toBeVisible();
    await waitFor(() => expect(bodies.at(-1)?.with_film_ids).toEqual(["a", "b", "c", "d", "e"]));
  });

  test("leads to five for both once five are picked", async () => {
    open("/two?first=a,b,c,d,e&from=Ada", films("fghij"));
    await userEvent.click(await screen.findByRole("button", { name: "See our five" }));
    expect(await screen.findByRole("heading", { name: "Five for tonight" })).toBeVisible();
    expect(await screen.findAllByRole("article")).toHaveLength(5);
    expect(bodies.at(-1)?.film_ids).toEqual(["a", "b", "c", "d", "e"]);
    expect(bodies.at(-1)?.with_film_ids).toEqual(["f", "g", "h", "i", "j"]);
  });

  test("to one's own picks says to send it to somebody else", async () => {
    open("/two?first=a,b,c,d,e", films("abcde"));
    expect(await screen.findByText(/These are your own picks/)).toBeVisible();
  });
});

describe("five for both", () => {
  const path = "/two?first=a,b,c,d,e&second=f,g,h,i,j&from=Ada";

  test("say how near each film is to each, and who brought it", async () => {
    open(path, films("fghij"));
    const [card] = await screen.findAllByRole("article");
    const inCard = within(card as HTMLElement);
    expect(inCard.getByRole("img", { name: "How near to “Ada”: 91%" })).toBeInTheDocument();
    expect(inCard.getByRole("img", { name: "How near to “You”: 50%" })).toBeInTheDocument();
    expect(card).toHaveTextContent("Ada: Film a (50%). You: Film f (30%). Both: Film c (20%).");
  });

  test("call nobody “you” who is neither of them", async () => {
    open(path);
    const [card] = await screen.findAllByRole("article");
    expect(card).toHaveTextContent(/Ada: .* The second: /);
  });

  test("can be sent back as they are tuned", async () => {
    open(`${path}&runtime=120`, films("fghij"));
    await screen.findAllByRole("article");
    expect(link()).toContain("/two?first=a,b,c,d,e&runtime=120&second=f,g,h,i,j&from=Ada");
  });

  test("do without films that left the catalogue", async () => {
    open("/two?first=a,gone&second=f,gone");
    await screen.findAllByRole("article");
    expect(bodies.at(-1)).toMatchObject({ film_ids: ["a"], with_film_ids: ["f"] });
  });
});
