import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { FeedbackItem } from "../../api/types.ts";
import { accountOf } from "../../testing/accounts.ts";
import { filmCard } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { Status, serve } from "../../testing/service.ts";
import { SavedPage } from "./SavedPage.tsx";

const day = "2026-11-24T10:00:00Z";

function open(path: string, said: FeedbackItem[]): string[] {
  let items = said;
  const made = serve({
    "GET /me": () => accountOf(),
    "GET /me/picks": () => ({ film_ids: [], films: [] }),
    "GET /me/feedback": () => ({ items }),
    "DELETE /me/feedback/a": () => {
      items = items.filter(({ film }) => film.id !== "a");
      return new Status(204);
    },
  });
  renderPage(<SavedPage />, { path });
  return made;
}

const said: FeedbackItem[] = [
  { film: filmCard("a"), kind: "save", created_at: day },
  { film: filmCard("b"), kind: "like", created_at: day },
  { film: filmCard("c"), kind: "hide", created_at: day },
];

test("saved films stand in a list, each with its way out, which can be undone", async () => {
  const made = open("/list", said);
  expect(await screen.findByRole("article")).toHaveTextContent("Film a");
  expect(screen.getByRole("link", { name: "Saved 1" })).toHaveAttribute("aria-current", "page");
  await userEvent.click(screen.getByRole("button", { name: "Remove Film a from this list" }));
  expect(await screen.findByText(/Nothing saved yet/)).toBeVisible();
  await waitFor(() => expect(made).toContain("DELETE /me/feedback/a?kind=save"));
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("the history has everything that was said, with its day", async () => {
  open("/list?kind=all", said);
  const [first, second, third] = await waitFor(() => {
    const rows = screen
      .getAllByRole("button", { name: /^Undo: / })
      .map((button) => button.closest("li"));
    expect(rows).toHaveLength(3);
    return rows as HTMLElement[];
  });
  expect(first).toHaveTextContent("Film aSave24 November 2026");
  expect(second).toHaveTextContent("Film bLove it");
  expect(within(third as HTMLElement).getByText("Hidden")).toBeVisible();
});

test("a history that has not begun leads to films", async () => {
  open("/list?kind=all", []);
  expect(await screen.findByText(/Nothing said yet/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Find films" })).toBeVisible();
});
