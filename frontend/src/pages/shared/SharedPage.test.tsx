import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { filmCard, recommended } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, serve } from "../../testing/service.ts";
import { SharedPage } from "./SharedPage.tsx";

function open(path: string): unknown[] {
  const bodies: unknown[] = [];
  const film = (id: string) => ({
    ...filmCard(id, { title: id.toUpperCase() }),
    ...{ overview: "", overviews: {}, keywords: [], vote_count: null },
  });
  serve({
    "GET /films/a": () => film("a"),
    "GET /films/b": () => film("b"),
    "GET /vocabulary": () => ({ themes: {}, moods: {} }),
    "GET /model": () => ({ version: "8", created: "2026-11-20T10:00:00Z", counts: {} }),
    "POST /recommendations": ({ body }) => {
      bodies.push(body);
      const items = ["r", "s"].map((id) => recommended(id, { a: 0.75, b: 0.25 }));
      return { model_version: "8", picks: ["a", "b"], items };
    },
  });
  renderPage(<SharedPage />, { path });
  return bodies;
}

describe("a shared link", () => {
  const path = "/shared?picks=a,b&popularity=-1&without=Horror&model=7";

  test("shows what the picks bring, by their dials and filters, to anybody", async () => {
    const bodies = open(path);
    const [card] = await screen.findAllByRole("article");
    expect(card).toHaveTextContent("Brought by A (75%) and B (25%).");
    expect(bodies[0]).toMatchObject({
      film_ids: ["a", "b"],
      popularity: -1,
      filters: { without_genres: ["Horror"] },
    });
    expect(screen.queryByText(/sign in/i)).toBeNull();
  });

  test("says that another model answered when it was made", async () => {
    open(path);
    expect(await screen.findByText(/when model 7 answered. Now it is 8/)).toBeVisible();
  });

  test("has a receipt that says why, and whose link is copied by one press", async () => {
    open(path);
    const user = userEvent.setup();
    vi.stubGlobal("isSecureContext", true);
    await screen.findAllByRole("article");
    const receipt = within(screen.getByRole("region", { name: "Receipt" }));
    expect(receipt.getByText("Hidden gems")).toBeVisible();
    expect(receipt.getByText("no Horror")).toBeVisible();
    expect(receipt.getByText("8")).toBeVisible();
    expect(receipt.getAllByRole("listitem")[0]).toHaveTextContent("Film r ← A 75%");
    await user.click(receipt.getByRole("button", { name: "Copy the link" }));
    expect(await screen.findByText("The link is copied.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(
      /\/shared\?picks=a,b&without=Horror&popularity=-1&model=8$/,
    );
  });

  test("without films says so, and leads to picking", async () => {
    serve({ "GET /films/x": () => problem(404, "film-unknown") });
    renderPage(<SharedPage />, { path: "/shared?picks=x" });
    expect(await screen.findByText("This link names no films.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Pick my own five" })).toHaveAttribute("href", "/");
  });
});
