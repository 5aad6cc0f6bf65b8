import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { filmCard } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, serve } from "../../testing/service.ts";
import { SearchPage } from "./SearchPage.tsx";

const heard = [
  { kind: "years", value: "1990-1999", key: "years:1990-1999", text: "1990s", start: 0, end: 5 },
  { kind: "person", value: "jim carrey", key: "person:jim carrey", text: "Jim", start: 9, end: 12 },
];

function open(path: string, isOutdated = false): string[] {
  const made = serve({
    "GET /films": () => ({ items: [] }),
    "GET /vocabulary": () => ({ themes: {}, moods: {} }),
    "GET /search": ({ url }) => {
      const ignored = url.searchParams.getAll("ignore");
      if (url.searchParams.has("genre")) {
        return { model_version: "7", heard: [], items: [], next_cursor: null };
      }
      if (url.searchParams.has("cursor") && isOutdated) return problem(409, "cursor-expired");
      const film = filmCard(url.searchParams.has("cursor") ? "b" : "a");
      const next_cursor = url.searchParams.has("cursor") ? null : "next";
      const items = [{ film, score: 1, excerpt: "He finds two masks." }];
      const still = heard.filter(({ key }) => !ignored.includes(key));
      return { model_version: "7", heard: still, items, next_cursor };
    },
  });
  renderPage(<SearchPage />, { path });
  return made;
}

const question = "/search?q=a 1990s comedy with Jim Carrey and a mask";

describe("what was understood", () => {
  test("is shown as chips, each of which is switched off and on again", async () => {
    const made = open(question);
    await userEvent.click(
      await screen.findByRole("button", { name: "Jim Carrey: search without it" }),
    );
    expect(
      await screen.findByRole("button", { name: "Jim Carrey: search with it again" }),
    ).toBeVisible();
    await waitFor(() => expect(made.at(-1)).toContain("ignore=person%3Ajim%20carrey"));
    expect(await screen.findByRole("button", { name: "1990s: search without it" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /Jim Carrey: search with/ }));
    expect(
      await screen.findByRole("button", { name: "Jim Carrey: search without it" }),
    ).toBeVisible();
  });

  test("is forgotten with another question", async () => {
    const made = open(`${question}&ignore=years:1990-1999`);
    const box = await screen.findByRole("searchbox");
    await userEvent.clear(box);
    await userEvent.type(box, "something else entirely, in a long story{Enter}");
    await waitFor(() => expect(made.at(-1)).toContain("something"));
    expect(made.at(-1)).not.toContain("ignore");
  });
});

describe("what was found", () => {
  test("has its sentence, with the words that were asked for marked", async () => {
    open(question);
    const mark = await screen.findByText("masks");
    expect(mark.tagName).toBe("MARK");
    expect(mark.parentElement).toHaveTextContent("He finds two masks.");
  });

  test("goes on with more, and the focus with it", async () => {
    open(question);
    await userEvent.click(await screen.findByRole("button", { name: "Load more" }));
    await waitFor(() => expect(screen.getByRole("link", { name: "Film b" })).toHaveFocus());
    expect(screen.queryByRole("button", { name: "Load more" })).toBeNull();
  });

  test("begins again when the films were brought up to date meanwhile", async () => {
    const made = open(question, true);
    await userEvent.click(await screen.findByRole("button", { name: "Load more" }));
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByText(/brought up to date/)).toBeNull());
    expect(made.at(-1)).not.toContain("cursor");
  });

  test("is nothing for these filters, which one press clears", async () => {
    open(`${question}&genre=War`);
    expect(await screen.findByText("Nothing found.")).toBeVisible();
    const [, inNotice] = screen.getAllByRole("button", { name: "Clear the filters" });
    await userEvent.click(inNotice as HTMLElement);
    expect(await screen.findByRole("article")).toBeVisible();
  });
});
