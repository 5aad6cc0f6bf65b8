import { vi } from "vitest";

type Answer = (request: { readonly url: URL; readonly body: unknown }) => unknown;

/** A status other than 200, with its body. */
export class Status {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown = null) {
    this.status = status;
    this.body = body;
  }
}

/** Return a problem as the service words it. */
export function problem(status: number, code: string): Status {
  return new Status(status, {
    type: `urn:cinq:problem:${code}`,
    title: code,
    status,
    detail: code,
    code,
  });
}

/**
 * Stand in for the network: `answers` are keyed by method and path, as in "GET /films". Whatever
 * is not named answers 404; the requests made are returned, oldest first.
 */
export function serve(answers: Readonly<Record<string, Answer>>): string[] {
  const made: string[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const url = new URL(request.url);
    const call = `${request.method} ${url.pathname.replace("/api/v1", "")}`;
    made.push(`${call}${url.search}`);
    const text = await request.text();
    const isJson = request.headers.get("Content-Type")?.includes("json") ?? false;
    const found = answers[call]?.({ url, body: text === "" || !isJson ? null : JSON.parse(text) });
    const answer = found === undefined ? problem(404, "not-found") : found;
    const { status, body } = answer instanceof Status ? answer : new Status(200, answer);
    return new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json" },
    });
  });
  return made;
}
