import { OPEN_LICENCE } from "@second-chance/backend/contracts/transparency";
import type { Result } from "@/data/result";

/** Seconds that anybody may keep an answer: as long as the shop's own pages live without a word from the backend. */
const KEEP_SECONDS = 300;

/** A file of open data, for any page and program. */
export const openAnswer = (body: string, type: string): Response =>
  new Response(body, {
    headers: {
      "content-type": type,
      "cache-control": `public, max-age=${KEEP_SECONDS}`,
      link: `<${OPEN_LICENCE.url}>; rel="license"`,
    },
  });

/** Why there is no file, in a sentence. */
export const openProblem = (status: number, code: string, message: string): Response =>
  Response.json({ code, message }, { status, headers: { "cache-control": "no-store" } });

/** What is asked for can't be read: there is no such center here, or nobody can tell just now. */
export function openRefusal({ problem }: Extract<Result<unknown>, { ok: false }>): Response {
  return problem.code === "not_found"
    ? openProblem(404, "not_found", "No such center publishes what it earned.")
    : openProblem(503, "unavailable", "The figures can't be read at the moment. Try again in a minute.");
}

/** Open data is read and never written. */
export function onlyReading(): Response {
  const answer = openProblem(405, "invalid_request", "Open data can only be read: ask with GET.");
  answer.headers.set("allow", "GET, HEAD, OPTIONS");
  return answer;
}
