import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { FeedbackItem, Kind } from "../../api/types.ts";
import { filmCard, recommended } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, Status, serve } from "../../testing/service.ts";
import { ResultsPage } from "./ResultsPage.tsx";

const picks = ["a", "b", "c", "d", "e"].map((id) => filmCard(id, { title: id.toUpperCase() }));
const answer = Array.from({ length: 30 }, (_, number) =>
  recommended(`r${number}`, { a: 0.62, b: 0.25, c: 0.07, d: 0.06 }),
);
const account = {
  id: "1",
  email: "ada@example.com",
  display_name: null,
  locale: "en",
  created_at: "2026-11-24T10:00:00Z",
};

let version = "7";

function open({ picked = picks, recommendations = undefined as unknown, path = "/five" } = {}) {
  version = "7";
  let said: FeedbackItem[] = [];
  const made = serve({
    "GET /me": () => account,
    "GET /me/picks": () => ({ film_ids: picked.map(({ id }) => id), films: picked }),
    "GET /me/feedback": () => ({ items: said }),
    "GET /me/recommendations": ({ url }) => {
      if (url.searchParams.has("genre")) return { model_version: "7", picks: [], items: [] };
      // Hidden gems are at the other end; whatever was loved is not answered again.
      const isGems = Number(url.searchParams.get("popularity")) < 0;
      const loved = said.filter(({ kind }) => kind === "like").map(({ film }) => film.id);
      const left = (isGems ? answer.toReversed() : answer).filter(
        ({ film }) => !loved.includes(film.id),
      );
      const items = (loved.length > 0 ? left.toReversed() : left).slice(
        0,
        Number(url.searchParams.get("limit")),
      );
      return recommendations ?? { model_version: version, picks: [], items };
    },
    "POST /me/feedback": ({ body }) => {
      const { film_id, kind } = body as { film_id: string; kind: Kind };
      const item = { film: filmCard(film_id), kind, created_at: "2026-11-24T10:00:00Z" };
      said = [item, ...said];
      return new Status(201, { film_id, kind, created_at: item.created_at });
    },
    ...Object.fromEntries(
      answer.map(({ film }) => [
        `DELETE /me/feedback/${film.id}`,
        () => {
          said = said.filter((item) => item.film.id !== film.id);
          return new Status(204);
        },
      ]),
    ),
    "GET /vocabulary": () => ({ themes: {}, moods: {} }),
    "GET /model": () => ({
      version: "7",
      created: "2026-11-20T10:00:00Z",
      promoted_at: null,
      counts: { films: 700 },
    }),
  });
  renderPage(<ResultsPage />, { path });
  return made;
}

const cards = () => screen.findAllByRole("article");
const names = async () =>
  (await cards()).map((card) => within(card).getByRole("heading").textContent);

describe("the five", () => {
  test("stand with their reasons, whose shares are true", async () => {
    open();
    const [first] = await cards();
    expect(await names()).toEqual(["Film r0", "Film r1", "Film r2", "Film r3", "Film r4"]);
    expect(first).toHaveTextContent(
      "Because you love A (62%) and B (25%), with a touch of your other picks (13%).",
    );
    expect(
      within(first as HTMLElement).getByRole("img", {
        name: "Shares of your picks: A 62%, B 25%, other picks 13%",
      }),
    ).toBeInTheDocument();
  });

  test("carry a receipt", async () => {
    open();
    const receipt = await screen.findByRole("region", { name: "Receipt" });
    await waitFor(() => expect(receipt).toHaveTextContent("Model7"));
    expect(receipt).toHaveTextContent("700");
  });

  test("become ten, the first five where they were", async () => {
    open();
    const before = await names();
    await userEvent.click(screen.getByRole("button", { name: "Five more" }));
    await waitFor(async () => expect(await cards()).toHaveLength(10));
    expect((await names()).slice(0, 5)).toEqual(before);
  });
});

describe("saying something", () => {
  test("love keeps the film in its place, pressed", async () => {
    open();
    const [first] = await cards();
    const love = within(first as HTMLElement).getByRole("button", { name: "Love it" });
    await userEvent.click(love);
    expect(love).toHaveAttribute("aria-pressed", "true");
    expect((await names())[0]).toBe("Film r0");
  });

  test("not for me brings another film to the same place, and undo takes it back", async () => {
    const made = open();
    const second = (await cards())[1] as HTMLElement;
    await userEvent.click(within(second).getByRole("button", { name: "Not for me" }));
    await waitFor(async () => expect((await names())[1]).toBe("Film r5"));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await names())[1]).toBe("Film r1"));
    await waitFor(() => expect(made).toContain("DELETE /me/feedback/r1?kind=dislike"));
  });

  test("what was said is listed with its way back", async () => {
    open();
    const [first] = await cards();
    await userEvent.click(within(first as HTMLElement).getByRole("button", { name: "Save" }));
    const said = await screen.findByRole("region", { name: "What you said" });
    expect(said).toHaveTextContent("Film r0Save");
    await userEvent.click(within(said).getByRole("button", { name: "Undo: Save: Film r0" }));
    await waitFor(() => expect(said).not.toBeInTheDocument());
  });
});

describe("the answer changes at once", () => {
  test("what was loved stays, the others follow the new answer, and undo brings them back", async () => {
    open();
    const before = await names();
    const second = (await cards())[1] as HTMLElement;
    await userEvent.click(within(second).getByRole("button", { name: "Love it" }));
    await waitFor(async () =>
      expect(await names()).toEqual(["Film r29", "Film r1", "Film r28", "Film r27", "Film r26"]),
    );
    expect(screen.getByText("4 other films came in.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await names()).toEqual(before));
  });

  test("a model that comes in between deals anew, and says so", async () => {
    open();
    const [first] = await cards();
    version = "8";
    await userEvent.click(within(first as HTMLElement).getByRole("button", { name: "Save" }));
    expect(
      await screen.findByText("A new model came in. Your films are dealt anew."),
    ).toBeVisible();
    const receipt = screen.getByRole("region", { name: "Receipt" });
    expect(receipt).toHaveTextContent("Model8");
  });
});

describe("tuning", () => {
  const dial = () => screen.findByRole("slider", { name: "How well known" });

  test("a dial turns the answer, and stands in the address", async () => {
    const made = open();
    await cards();
    fireEvent.change(await dial(), { target: { value: "-2" } });
    await waitFor(async () => expect((await names())[0]).toBe("Film r29"));
    expect(await dial()).toHaveAttribute("aria-valuetext", "Hidden gems");
    expect(made.at(-1)).toContain("popularity=-1");
  });

  test("an address brings its dials and filters along", async () => {
    const made = open({ path: "/five?variety=0.5&without=Horror&runtime=120&decade=1970" });
    await cards();
    const asked = made.filter((call) => call.startsWith("GET /me/recommendations"));
    expect(asked).toEqual([expect.stringContaining("variety=0.5&without_genre=Horror")]);
    expect(asked[0]).toContain("year_from=1970&year_to=1979&runtime_max=120");
    expect(screen.getByRole("combobox", { name: "Length" })).toHaveValue("120");
  });

  test("filters that no film fits say so, and are cleared by one press", async () => {
    open();
    const before = await names();
    await userEvent.click(screen.getByRole("button", { name: "Genres" }));
    await userEvent.click(screen.getByRole("button", { name: "War: either way" }));
    expect(await screen.findByText("No film fits all of that.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Clear dials and filters" }));
    expect(await names()).toEqual(before);
  });
});

describe("before there are five", () => {
  test("fewer picks say how many are missing", async () => {
    open({ picked: picks.slice(0, 3) });
    expect(await screen.findByText("Five picks open this page.")).toBeVisible();
    expect(screen.getByText("2 more and it is yours.")).toBeVisible();
  });

  test("picks that left the catalogue say to pick again", async () => {
    open({ recommendations: problem(409, "picks-gone") });
    expect(await screen.findByText("Your picks are no longer in the catalogue.")).toBeVisible();
  });

  test("nobody signed in finds the way in", async () => {
    serve({ "GET /me": () => problem(401, "sign-in-needed") });
    renderPage(<ResultsPage />, { path: "/five" });
    expect(await screen.findByText(/This page is yours alone/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Sign in" })).toBeVisible();
  });
});
