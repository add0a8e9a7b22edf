import type { SendingProblem } from "../parts/use-sending";

/** Where in the form a refusal belongs, with its sentence. */
export interface FaultyParts {
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly currency?: string;
  readonly steps?: string;
  /** What belongs to no part of the form. */
  readonly elsewhere?: string;
}

/** Codes of the backend, by the part of the form that mends them. */
const PARTS: Readonly<Record<string, Exclude<keyof FaultyParts, "elsewhere">>> = {
  backdated: "firstDay",
  overlap: "firstDay",
  invalid_dates: "lastDay",
  gap: "lastDay",
  currency_mismatch: "currency",
  above_base: "steps",
  invalid_step: "steps",
  recipient_without_words: "steps",
};

/** The part of the form that a refusal to keep a draft is about. */
export function partAtFault(problem: SendingProblem | undefined): FaultyParts {
  if (!problem) return {};
  return { [PARTS[problem.code ?? ""] ?? "elsewhere"]: problem.message };
}
