import type { Problem } from "./types.ts";

/** Why a request was not answered; `code` is stable and decides what a person is told. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly string[];

  constructor(code: string, status: number, detail: string, fields: readonly string[] = []) {
    super(detail);
    this.name = "ApiProblem";
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body;
}

/** Return the problem that a reply of `status` with `body` reports. */
export function problemOf(status: number, body: unknown): ApiProblem {
  if (!isProblem(body)) {
    const code = status === 502 || status === 504 ? "unreachable" : "unknown";
    return new ApiProblem(code, status, `The service answered ${status}.`);
  }
  const fields = (body.errors ?? []).map((error) => error.field);
  return new ApiProblem(body.code, status, body.detail, fields);
}

/** Return whether trying again in a moment may help: the service is starting or busy. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 503;
}
