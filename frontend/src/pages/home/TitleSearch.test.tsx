import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { filmCard } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, serve } from "../../testing/service.ts";
import { Dock } from "./Dock.tsx";
import { TitleSearch } from "./TitleSearch.tsx";

const matrix = filmCard("matrix", {
  title: "The Matrix",
  titles: { fr: "Matrix" },
  year: 1999,
  directors: ["Lana Wachowski"],
});
const metropolis = filmCard("metropolis", { title: "Metropolis", year: 1927 });

function found(...films: readonly (typeof matrix)[]) {
  return {
    model_version: "1",
    items: films.map((film) => ({ film, matched_title: film.title })),
  };
}

function open(answer: unknown = found(matrix, metropolis)) {
  const made = serve({
    "GET /films": () => answer,
    "POST /recommendations": () => ({ model_version: "1", picks: [], items: [] }),
  });
  renderPage(
    <>
      <TitleSearch />
      <Dock />
    </>,
  );
  return { made, box: screen.getByRole("combobox", { name: "Search a film title" }) };
}

test("typing shows films with year and director, the first one ready for Enter", async () => {
  const { box } = open();
  await userEvent.type(box, "matr");
  const [first, second] = await screen.findAllByRole("option");
  expect(first).toHaveTextContent("The Matrix");
  expect(first).toHaveTextContent("1999 · Lana Wachowski");
  expect(first).toHaveAttribute("aria-selected", "true");
  expect(second).toHaveAttribute("aria-selected", "false");
  expect(box).toHaveAttribute("aria-expanded", "true");
  expect(box).toHaveAttribute("aria-activedescendant", first?.id);
});

test("typing asks once, when the fingers rest", async () => {
  const { box, made } = open();
  await userEvent.type(box, "matrix", { delay: 5 });
  await screen.findAllByRole("option");
  expect(made).toEqual(["GET /films?title=matrix&limit=8"]);
});

test("the arrows walk round the list and Enter picks", async () => {
  const { box } = open();
  await userEvent.type(box, "m");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Metropolis");
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("The Matrix");
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(box).toHaveValue("");
  expect(box).toHaveFocus();
  expect(box).toHaveAttribute("aria-expanded", "false");
  expect(await screen.findByRole("listitem", { name: "Pick 1: Metropolis (1927)" })).toBeVisible();
});

test("Escape closes the list, then clears the box", async () => {
  const { box } = open();
  await userEvent.type(box, "m");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{Escape}");
  expect(box).toHaveAttribute("aria-expanded", "false");
  expect(box).toHaveValue("m");
  await userEvent.keyboard("{Escape}");
  expect(box).toHaveValue("");
});

test("a film that is picked already says so and is not picked twice", async () => {
  const { box } = open(found(matrix));
  await userEvent.type(box, "m");
  await userEvent.click(await screen.findByRole("option"));
  await userEvent.type(box, "m");
  const option = await screen.findByRole("option");
  expect(option).toHaveTextContent("Already picked");
  expect(option).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("listitem", { name: "Pick 2: empty" })).toBeVisible();
});

test("a title that nobody has offers the stories instead", async () => {
  const { box } = open(found());
  await userEvent.type(box, "zzz");
  expect(await screen.findByText(/No title like “zzz”/)).toBeVisible();
  expect(screen.getByRole("link", { name: /Look for “zzz” in the stories/ })).toHaveAttribute(
    "href",
    "/search?q=zzz",
  );
});

test("a service that is busy is said to be busy", async () => {
  const { box } = open(problem(503, "busy"));
  await userEvent.type(box, "m");
  expect(await screen.findByText(/Many people are here right now/)).toBeVisible();
});

test("a pick can be taken out of its place, and the removal taken back", async () => {
  const { box } = open(found(matrix));
  await userEvent.type(box, "m");
  await userEvent.click(await screen.findByRole("option"));
  const place = await screen.findByRole("listitem", { name: "Pick 1: The Matrix (1999)" });
  await userEvent.click(within(place).getByRole("button", { name: "Remove The Matrix" }));
  expect(screen.getByRole("listitem", { name: "Pick 1: empty" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() =>
    expect(screen.getByRole("listitem", { name: "Pick 1: The Matrix (1999)" })).toBeVisible(),
  );
});
