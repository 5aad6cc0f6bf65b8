import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { FilmCard } from "../../api/types.ts";
import { ReplaceDialog } from "../../picks/ReplaceDialog.tsx";
import { filmCard, recommended } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, serve } from "../../testing/service.ts";
import { HomePage } from "./HomePage.tsx";

const films = Array.from({ length: 60 }, (_, number) =>
  filmCard(`f${number}`, { title: `Film ${number}`, titles: { fr: `Le film ${number}` } }),
);

/** Suggest the first films that are neither picked nor rejected. */
function suggestions(url: URL): { model_version: string; items: FilmCard[] } {
  const out = [url.searchParams.get("picked"), url.searchParams.get("rejected")].join().split(",");
  return {
    model_version: "1",
    items: films.filter((film) => !out.includes(film.id)).slice(0, 24),
  };
}

function open(language: "en" | "fr" = "en") {
  const made = serve({
    "GET /suggestions": ({ url }) => suggestions(url),
    "POST /recommendations": () => ({
      model_version: "1",
      picks: [],
      items: ["x", "y", "z"].map((id) => recommended(id, { f0: 1 })),
    }),
    "POST /accounts": () => problem(409, "email-taken"),
  });
  renderPage(
    <>
      <HomePage />
      <ReplaceDialog />
    </>,
    { language },
  );
  return made;
}

async function pick(...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await userEvent.click(
      await screen.findByRole("button", { name: `Pick Film ${number} (1979)` }),
    );
    await userEvent.unhover(document.body);
  }
}

describe("picking", () => {
  test("starts with five empty places, twenty-four films and a promise", async () => {
    open();
    expect(await screen.findAllByRole("button", { name: /^Pick Film/ })).toHaveLength(24);
    for (const place of [1, 2, 3, 4, 5]) {
      expect(screen.getByRole("listitem", { name: `Pick ${place}: empty` })).toBeVisible();
    }
    expect(screen.getByText(/From your first pick on/)).toBeVisible();
  });

  test("says who is in and how many are left, to screen readers too", async () => {
    open();
    await pick(3);
    expect(await screen.findByText("Film 3 is in. 4 to go.")).toBeInTheDocument();
    expect(screen.getByRole("listitem", { name: "Pick 1: Film 3 (1979)" })).toBeVisible();
  });

  test("previews what the picks bring from the first one on", async () => {
    open();
    await pick(0);
    expect(await screen.findAllByRole("link", { name: /as it looks now$/ })).toHaveLength(3);
  });
});

describe("the wall", () => {
  test("keeps the film that was clicked under the pointer, marked as picked", async () => {
    open();
    const tile = await screen.findByRole("button", { name: "Pick Film 2 (1979)" });
    await userEvent.click(tile);
    expect(tile).toHaveAccessibleName("Remove Film 2 (1979) from your picks");
    await userEvent.hover(tile);
    expect(tile).toBeInTheDocument();
  });

  test("marks a film at once, before the five places follow", async () => {
    open();
    const tile = await screen.findByRole("button", { name: "Pick Film 2 (1979)" });
    fireEvent.click(tile);
    expect(tile).toHaveAccessibleName("Remove Film 2 (1979) from your picks");
    expect(screen.getByRole("listitem", { name: "Pick 1: empty" })).toBeVisible();
    expect(await screen.findByRole("listitem", { name: "Pick 1: Film 2 (1979)" })).toBeVisible();
    fireEvent.click(tile);
    expect(tile).toHaveAccessibleName("Pick Film 2 (1979)");
    expect(await screen.findByRole("listitem", { name: "Pick 1: empty" })).toBeVisible();
  });

  test("does not take back with the second click of a double click", async () => {
    open();
    const tile = await screen.findByRole("button", { name: "Pick Film 2 (1979)" });
    await userEvent.dblClick(tile);
    expect(await screen.findByRole("listitem", { name: "Pick 1: Film 2 (1979)" })).toBeVisible();
  });

  test("brings other films for none of these", async () => {
    const made = open();
    await screen.findByRole("button", { name: "Pick Film 0 (1979)" });
    await userEvent.click(screen.getByRole("button", { name: "None of these" }));
    expect(await screen.findByRole("button", { name: "Pick Film 30 (1979)" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Pick Film 0 (1979)" })).not.toBeInTheDocument();
    expect(made.some((call) => call.includes("rejected=f0%2Cf1"))).toBe(true);
  });
});

describe("the page", () => {
  test("keeps the picks in this browser", async () => {
    open();
    await pick(5);
    await waitFor(() => expect(localStorage.getItem("cinq.picks")).toContain("f5"));
  });

  test("speaks French to whoever reads French", async () => {
    open("fr");
    expect(await screen.findByRole("button", { name: "Choisir Le film 0 (1979)" })).toBeVisible();
    expect(screen.getByRole("listitem", { name: "Choix 1\u00a0: vide" })).toBeVisible();
  });
});

describe("five picks", () => {
  test("open the way to the results, by way of an account", async () => {
    open();
    await pick(0, 1, 2, 3, 4);
    const onward = await screen.findByRole("button", { name: "See my five" });
    await waitFor(() => expect(onward).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Keep your five" })).toBeInTheDocument();
  });

  test("ask which one makes room for a sixth", async () => {
    open();
    await pick(0, 1, 2, 3, 4);
    await pick(10);
    expect(
      await screen.findByRole("heading", { name: "Which one makes room for Film 10?" }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Replace Film 1" }));
    expect(screen.getByRole("listitem", { name: "Pick 2: Film 10 (1979)" })).toBeVisible();
  });

  test("can all be taken out, and all be put back", async () => {
    open();
    await pick(0, 1);
    await userEvent.click(await screen.findByRole("button", { name: "Start over" }));
    expect(screen.getByRole("listitem", { name: "Pick 1: empty" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByRole("listitem", { name: "Pick 2: Film 1 (1979)" })).toBeVisible();
  });
});

describe("when the films do not come", () => {
  test("a failure says what to do, and trying again helps", async () => {
    let isBroken = true;
    serve({
      "GET /suggestions": ({ url }) =>
        isBroken ? problem(500, "internal-error") : suggestions(url),
    });
    renderPage(<HomePage />);
    expect(await screen.findByRole("alert")).toHaveTextContent(/Something failed on our side/);
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Pick Film 0 (1979)" })).toBeVisible();
  });

  test("a model on its way is said to be on its way", async () => {
    serve({ "GET /suggestions": () => problem(503, "index-not-live") });
    renderPage(<HomePage />);
    expect(await screen.findByText("The films are being loaded.")).toBeVisible();
  });
});
