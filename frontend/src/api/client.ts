import createClient from "openapi-fetch";
import { ApiProblem, problemOf } from "./problem.ts";
import type { paths } from "./schema.d.ts";

export const client = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that a test can put its own service in the place of the network.
  fetch: (request) => globalThis.fetch(request),
});

interface Reply<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/** Return the body of a reply; raise ApiProblem when there is none, or no reply at all. */
export async function answered<Body>(call: Promise<Reply<Body>>): Promise<Body> {
  let reply: Reply<Body>;
  try {
    reply = await call;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiProblem("unreachable", 0, "The service did not answer.");
  }
  if (!reply.response.ok) throw problemOf(reply.response.status, reply.error);
  return reply.data as Body;
}
