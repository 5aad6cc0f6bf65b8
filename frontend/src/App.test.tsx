import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { App } from "./App.tsx";

test("the app has a main landmark and a heading", () => {
  render(<App />);
  expect(screen.getByRole("main")).toContainElement(screen.getByRole("heading", { level: 1 }));
});
