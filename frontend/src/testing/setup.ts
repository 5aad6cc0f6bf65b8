import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// A busy machine takes its time; what is waited for is there at once otherwise.
configure({ asyncUtilTimeout: 4000 });

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
