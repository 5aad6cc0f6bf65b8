import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { accountOf } from "../testing/accounts.ts";
import { renderPage } from "../testing/page.tsx";
import { problem, Status, serve } from "../testing/service.ts";
import { SignForm, type Way } from "./SignForm.tsx";

const account = accountOf();

interface FormProps {
  readonly start: Way;
  readonly onDone: () => void;
}

function Form({ start, onDone }: FormProps) {
  const [way, setWay] = useState<Way>(start);
  return <SignForm way={way} onWay={setWay} onDone={onDone} leadsToFive />;
}

function open(answers: Parameters<typeof serve>[0], start: Way = "up") {
  const made = serve({ "GET /me/picks": () => ({ film_ids: [], films: [] }), ...answers });
  const onDone = vi.fn();
  renderPage(<Form start={start} onDone={onDone} />);
  return { made, onDone };
}

async function enter(email: string, password: string): Promise<void> {
  await userEvent.type(screen.getByLabelText("E-mail"), email);
  await userEvent.type(screen.getByLabelText("Password"), password);
}

test("e-mail and password make an account", async () => {
  const { onDone } = open({ "POST /accounts": () => new Status(201, account) });
  await enter("ada@example.com", "correct horse");
  await userEvent.click(screen.getByRole("button", { name: "Create my account and see my five" }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith(account, "up"));
});

test("a short password is said to be short before anybody is asked", async () => {
  const { made } = open({});
  await enter("ada@example.com", "short");
  await userEvent.keyboard("{Enter}");
  const password = screen.getByLabelText("Password");
  expect(password).toHaveAccessibleDescription("Use at least eight characters.");
  expect(password).toBeInvalid();
  expect(password).toHaveFocus();
  expect(made).toEqual([]);
});

test("an address without an at sign is asked for again", async () => {
  open({});
  await enter("ada", "correct horse");
  await userEvent.keyboard("{Enter}");
  expect(screen.getByLabelText("E-mail")).toHaveAccessibleDescription(/Enter your e-mail address/);
});

test("an address that has an account leads to signing in", async () => {
  open({
    "POST /accounts": () => problem(409, "email-taken"),
    "POST /session": () => account,
  });
  await enter("ada@example.com", "correct horse");
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(/There is an account/);
  await userEvent.click(screen.getByRole("button", { name: "I have an account already" }));
  expect(screen.getByRole("button", { name: "Sign in and see my five" })).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("wrong credentials are said to be wrong without saying which", async () => {
  open({ "POST /session": () => problem(401, "credentials-wrong") }, "in");
  await enter("ada@example.com", "x");
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "E-mail address and password do not match an account.",
  );
});

test("a password can be looked at while it is typed", async () => {
  open({});
  await userEvent.type(screen.getByLabelText("Password"), "secret");
  await userEvent.click(screen.getByRole("button", { name: "Show the password" }));
  expect(screen.getByLabelText("Password")).toHaveAttribute("type", "text");
});

test("an account with a second factor asks for its code, and keeps what was entered", async () => {
  const bodies: unknown[] = [];
  const { onDone } = open(
    {
      "POST /session": ({ body }) => {
        bodies.push(body);
        if (!(body as { code?: string }).code) return problem(403, "second-factor-needed");
        return bodies.length < 3 ? problem(403, "second-factor-wrong") : account;
      },
    },
    "in",
  );
  await enter("ada@example.com", "correct horse");
  await userEvent.keyboard("{Enter}");
  const code = await screen.findByLabelText("Code");
  expect(code).toHaveFocus();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await userEvent.type(code, "000000{Enter}");
  expect(await screen.findByText(/This code is not right/)).toBeVisible();
  await userEvent.clear(code);
  await userEvent.type(code, "123456{Enter}");
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith(account, "in"));
  expect(bodies[2]).toEqual({
    email: "ada@example.com",
    password: "correct horse",
    code: "123456",
  });
});

test("where addresses are confirmed first, signing up leads to the mailbox", async () => {
  const { onDone } = open({
    "POST /accounts": () => new Status(202, { email: "ada@example.com", email_status: "pending" }),
  });
  await enter("ada@example.com", "correct horse");
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText(/We sent a mail to ada@example.com/)).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
});
