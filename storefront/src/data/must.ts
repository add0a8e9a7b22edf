import { notFound } from "next/navigation";
import type { Result } from "./result";

/** Thrown by pages that can't be without the data, so that a failure is never kept as a page. */
export class BackendUnavailableError extends Error {
  constructor(cause: string) {
    super(`The backend can't answer: ${cause}`);
    this.name = "BackendUnavailableError";
  }
}

/**
 * The value a page can't be without: an absent one is the not-found page, an unreachable backend the error page.
 * @throws BackendUnavailableError
 */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  if (result.problem.code === "not_found") notFound();
  throw new BackendUnavailableError(result.problem.message);
}
