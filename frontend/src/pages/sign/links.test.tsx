import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { renderPage } from "../../testing/page.tsx";
import { problem, Status, serve } from "../../testing/service.ts";
import { ConfirmPage } from "./ConfirmPage.tsx";
import { ForgotPage } from "./ForgotPage.tsx";
import { ResetPage } from "./ResetPage.tsx";

afterEach(() => history.replaceState(null, "", "/"));

test("who forgot the password is told the same whether there is an account", async () => {
  serve({ "POST /password/reset": () => new Status(202) });
  renderPage(<ForgotPage />);
  await userEvent.type(screen.getByLabelText("E-mail"), "ada@example.com{Enter}");
  expect(await screen.findByText(/If ada@example.com has an account/)).toBeVisible();
});

test("the link from the mail sets a password and leaves the address bar", async () => {
  history.replaceState(null, "", "/reset#the-token");
  const bodies: unknown[] = [];
  serve({
    "POST /password/reset/confirmation": ({ body }) => {
      bodies.push(body);
      return new Status(204);
    },
  });
  renderPage(<ResetPage />);
  await userEvent.type(screen.getByLabelText("New password"), "a few plain words{Enter}");
  expect(await screen.findByText(/Your new password is set/)).toBeVisible();
  expect(bodies).toEqual([{ token: "the-token", password: "a few plain words" }]);
  expect(window.location.hash).toBe("");
});

test("a link that was used leads to another one", async () => {
  history.replaceState(null, "", "/reset#used");
  serve({ "POST /password/reset/confirmation": () => problem(410, "link-invalid") });
  renderPage(<ResetPage />);
  await userEvent.type(screen.getByLabelText("New password"), "a few plain words{Enter}");
  expect(await screen.findByText(/This link was used already/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Ask for a new link" })).toBeVisible();
});

test("a link without its end says so", () => {
  serve({});
  renderPage(<ResetPage />);
  expect(screen.getByRole("alert")).toHaveTextContent(/This link is not whole/);
});

test("an address is confirmed by opening its link", async () => {
  history.replaceState(null, "", "/confirm#the-token");
  serve({ "POST /email/verification": () => ({ email: "ada@example.com" }) });
  renderPage(<ConfirmPage />);
  expect(await screen.findByText("ada@example.com is confirmed.")).toBeVisible();
});

test("an old link confirms nothing, in French too", async () => {
  history.replaceState(null, "", "/confirm#old");
  serve({ "POST /email/verification": () => problem(410, "link-invalid") });
  renderPage(<ConfirmPage />, { language: "fr" });
  expect(await screen.findByRole("alert")).toHaveTextContent(/Ce lien a déjà servi/);
});
