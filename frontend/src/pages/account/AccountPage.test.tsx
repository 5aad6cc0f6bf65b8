import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Account, ImportReport } from "../../api/types.ts";
import { accountOf } from "../../testing/accounts.ts";
import { filmCard } from "../../testing/films.ts";
import { renderPage } from "../../testing/page.tsx";
import { problem, Status, serve } from "../../testing/service.ts";
import { AccountPage } from "./AccountPage.tsx";

const day = "2026-11-24T10:00:00Z";
const here = { created_at: day, seen_at: day, expires_at: day };
const sessions = [
  { id: "s1", browser: "Firefox", system: "Linux", is_current: true, ...here },
  { id: "s2", browser: "Safari", system: "iOS", is_current: false, ...here },
];

type Answers = Parameters<typeof serve>[0];

async function open(facts: Partial<Account> = {}, answers: Answers = {}): Promise<string[]> {
  const account = accountOf(facts);
  const made = serve({
    "GET /me": () => account,
    "GET /me/picks": () => ({ film_ids: [], films: [] }),
    "GET /me/tokens": () => ({ items: [] }),
    "GET /me/sessions": () => ({ items: sessions }),
    "GET /me/imports": () => ({ items: [] }),
    "GET /me/feedback": () => ({ items: [] }),
    "GET /me/second-factor": () => ({
      is_on: account.second_factor,
      since: account.second_factor ? day : null,
      recovery_codes_left: 9,
    }),
    ...answers,
  });
  renderPage(<AccountPage />, { path: "/account" });
  await screen.findByRole("region", { name: "Password" });
  return made;
}

function region(name: string) {
  return within(screen.getByRole("region", { name }));
}

describe("sessions", () => {
  test("this browser is marked and cannot be ended by mistake", async () => {
    await open();
    const list = region("Where you are signed in");
    expect(await list.findByText("Firefox on Linux")).toBeVisible();
    expect(list.getByText("This browser")).toBeVisible();
    expect(list.queryByRole("button", { name: "Sign out Firefox on Linux" })).toBeNull();
  });

  test("another one is ended by its button, all others by one", async () => {
    const made = await open(
      {},
      {
        "DELETE /me/sessions/s2": () => new Status(204),
        "DELETE /me/sessions": () => new Status(204),
      },
    );
    const list = region("Where you are signed in");
    await userEvent.click(await list.findByRole("button", { name: "Sign out Safari on iOS" }));
    await userEvent.click(list.getByRole("button", { name: "Sign out everywhere else" }));
    expect(made).toContain("DELETE /me/sessions/s2");
    expect(made).toContain("DELETE /me/sessions");
  });
});

describe("tokens", () => {
  const token = {
    ...{ id: "t1", name: "my script", created_at: day, last_used_at: null },
    ...{ scopes: ["read"], expires_at: "2026-11-25T10:00:00Z" },
  };

  test("tell what they may do and until when", async () => {
    const lasting = { ...token, id: "t2", name: "other", expires_at: "2999-01-01T10:00:00Z" };
    await open({}, { "GET /me/tokens": () => ({ items: [token, lasting] }) });
    const section = region("API tokens");
    expect(await section.findByText("expired on 25 November 2026")).toBeVisible();
    expect(section.getByText(/asks · until 1 January 2999/)).toBeVisible();
  });

  test("are made for what they are to do, and for how long", async () => {
    const bodies: unknown[] = [];
    await open(
      {},
      {
        "POST /me/tokens": ({ body }) => {
          bodies.push(body);
          return new Status(201, { ...token, token: "cinq_secret" });
        },
      },
    );
    const section = region("API tokens");
    await userEvent.type(section.getByLabelText("What the token is for"), "my script");
    await userEvent.click(section.getByLabelText(/^Ask/));
    await userEvent.click(section.getByLabelText(/^Change/));
    await userEvent.click(section.getByRole("button", { name: "Create a token" }));
    expect(section.getByRole("alert")).toHaveTextContent("Choose at least one.");
    await userEvent.click(section.getByLabelText(/^Ask/));
    await userEvent.selectOptions(section.getByLabelText("How long it lasts"), "A week");
    await userEvent.click(section.getByRole("button", { name: "Create a token" }));
    expect(await section.findByText("cinq_secret")).toBeVisible();
    expect(bodies).toEqual([{ name: "my script", scopes: ["read"], expires_in_days: 7 }]);
  });
});

describe("the second factor", () => {
  const codes = Array.from({ length: 10 }, (_, number) => `aaaa-${number}`);
  const setup = { secret: "ABCDEFGH", address: "otpauth://x", picture: "data:image/svg+xml,x" };

  test("is turned on with a code, and shows recovery codes once", async () => {
    await open(
      {},
      {
        "POST /me/second-factor": () => new Status(201, setup),
        "POST /me/second-factor/confirmation": () => ({ codes }),
      },
    );
    const section = region("Two-step sign-in");
    await userEvent.click(section.getByRole("button", { name: "Turn it on" }));
    const dialog = within(screen.getByRole("dialog"));
    await userEvent.type(dialog.getByLabelText("Current password"), "correct horse");
    await userEvent.click(dialog.getByRole("button", { name: "Continue" }));
    expect(await section.findByRole("img", { name: /QR code/ })).toBeVisible();
    expect(section.getByText("ABCD EFGH")).toBeVisible();
    expect(section.getByLabelText("Code")).toHaveFocus();
    await userEvent.type(section.getByLabelText("Code"), "123456{Enter}");
    expect(await screen.findByRole("heading", { name: "Recovery codes" })).toHaveFocus();
    expect(screen.getAllByText(/^aaaa-/)).toHaveLength(10);
    await userEvent.click(screen.getByRole("button", { name: "I have kept them" }));
    expect(screen.queryByText("aaaa-0")).toBeNull();
    expect(region("Two-step sign-in").getByRole("button", { name: "Turn it off" })).toBeVisible();
  });

  test("a wrong code is said at the code", async () => {
    await open(
      {},
      {
        "POST /me/second-factor": () => new Status(201, setup),
        "POST /me/second-factor/confirmation": () => problem(403, "second-factor-wrong"),
      },
    );
    const section = region("Two-step sign-in");
    await userEvent.click(section.getByRole("button", { name: "Turn it on" }));
    await userEvent.type(
      within(screen.getByRole("dialog")).getByLabelText("Current password"),
      "correct horse{Enter}",
    );
    await userEvent.type(await section.findByLabelText("Code"), "000000{Enter}");
    expect(await section.findByText(/This code is not right/)).toBeVisible();
    expect(section.getByLabelText("Code")).toBeInvalid();
  });

  test("where it is on, what guards the account asks for a code too", async () => {
    await open({ second_factor: true });
    expect(region("Password").getByLabelText("Code")).toBeVisible();
    expect(region("E-mail address").getByLabelText("Code")).toBeVisible();
    expect(await region("Two-step sign-in").findByText(/9 recovery codes left/)).toBeVisible();
  });
});

describe("the address", () => {
  test("one that is not confirmed says so, and the mail can be sent again", async () => {
    const made = await open(
      { email_status: "pending" },
      { "POST /me/email/verification": () => new Status(202) },
    );
    expect(region("E-mail address").getByText(/not confirmed yet/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Send the mail again" }));
    expect(made).toContain("POST /me/email/verification");
  });

  test("a wrong password is said at the password", async () => {
    await open({}, { "POST /me/email": () => problem(403, "password-wrong") });
    const section = region("E-mail address");
    await userEvent.type(section.getByLabelText("New address"), "new@example.com");
    await userEvent.type(section.getByLabelText("Current password"), "x{Enter}");
    expect(await section.findByText("The current password is not right.")).toBeVisible();
    expect(section.getByLabelText("Current password")).toBeInvalid();
  });
});

describe("bringing ratings", () => {
  const report: ImportReport = {
    import_id: null,
    origin: "letterboxd",
    read: 3,
    matched: 2,
    likes: 1,
    dislikes: 0,
    seen: 2,
    known: 0,
    best: [filmCard("a", { title: "Alien" })],
    picked: [],
    matches: [
      { line: 2, film: filmCard("a", { title: "Alien" }), stars: 4.5, verdict: "like" },
      { line: 3, film: filmCard("b", { title: "Big" }), stars: 3, verdict: "seen" },
    ],
    unmatched: [{ line: 4, title: "Nowhere", year: 1901, stars: 4 }],
    unmatched_count: 1,
    refused: [],
    refused_count: 0,
  };
  const file = new File(["Name,Year,Rating\n"], "ratings.csv", { type: "text/csv" });

  test("a file is looked at first, then taken in, and its best become picks", async () => {
    const made = await open(
      {},
      {
        "POST /me/import": ({ url }) =>
          url.searchParams.get("dry_run") === "true" ? report : { ...report, import_id: "i1" },
      },
    );
    const section = region("Bring your ratings");
    await userEvent.upload(section.getByLabelText("File of ratings"), file);
    expect(await section.findByText("2 films found, of 3 ratings.")).toBeVisible();
    expect(section.getByText("1 film you love")).toBeVisible();
    expect(section.getByText("Nowhere (1901)")).toBeInTheDocument();
    expect(made.filter((call) => call.startsWith("POST"))).toEqual([
      "POST /me/import?dry_run=true",
    ]);
    await userEvent.click(section.getByRole("button", { name: "Bring them in" }));
    expect(await section.findByText("Your ratings are in.")).toBeVisible();
    await userEvent.click(section.getByRole("button", { name: "Put the best in my picks" }));
    expect(section.queryByRole("button", { name: "Put the best in my picks" })).toBeNull();
  });

  test("a file that cannot be read is said to be none", async () => {
    await open({}, { "POST /me/import": () => problem(422, "import-unreadable") });
    const section = region("Bring your ratings");
    await userEvent.upload(section.getByLabelText("File of ratings"), file);
    expect(await section.findByText(/These ratings cannot be read/)).toBeVisible();
    expect(section.queryByRole("button", { name: "Bring them in" })).toBeNull();
  });

  test("what was brought in before can be taken back", async () => {
    const past = { id: "i1", origin: "imdb", created_at: day, likes: 3, dislikes: 1, seen: 4 };
    const made = await open(
      {},
      {
        "GET /me/imports": () => ({ items: [past] }),
        "DELETE /me/imports/i1": () => new Status(204),
      },
    );
    await userEvent.click(await screen.findByRole("button", { name: /Take back IMDb of/ }));
    expect(made).toContain("DELETE /me/imports/i1");
  });
});
