import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// jsdom knows neither modal dialogs nor the search element.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
const unknownToJsdom = "The tag <%s> is unrecognized in this browser";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation((...said: readonly unknown[]) => {
    if (String(said[0]).startsWith(unknownToJsdom)) return;
    throw new Error(`console.error: ${said.join(" ")}`);
  });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});
