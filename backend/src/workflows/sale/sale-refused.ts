import { MedusaError } from "@medusajs/framework/utils";
import type { Problem, ProblemCode } from "../../contracts/error";

type Refusals = readonly [Problem & { readonly code: ProblemCode }, ...Problem[]];

/**
 * A refusal with its code. Stock routes answer it in Medusa's form with `code` added, ours as `{code, message}`;
 * all refusals of the moment travel in `details.problems`.
 */
export class SaleRefused extends MedusaError {
  readonly problems: readonly Problem[];

  constructor(problems: Refusals, type: string = MedusaError.Types.NOT_ALLOWED) {
    super(type, problems[0].message, problems[0].code);
    this.problems = problems;
  }
}

/**
 * A refusal that came out of a workflow, where an error keeps its fields but loses its class; undefined for any
 * other error.
 */
export function asSaleRefused(error: unknown): SaleRefused | undefined {
  if (error instanceof SaleRefused) return error;
  const problems = (error as { problems?: unknown } | null | undefined)?.problems;
  return Array.isArray(problems) && problems.length > 0
    ? new SaleRefused(problems as unknown as Refusals)
    : undefined;
}

/** Refuses with one sentence. */
export function refuse(code: ProblemCode, message: string, details?: Record<string, unknown>): never {
  const type = code === "not_found" ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED;
  throw new SaleRefused([details ? { code, message, details } : { code, message }], type);
}

/** Refuses unless the list is empty. */
export function refuseAll(problems: readonly (Problem & { readonly code: ProblemCode })[]): void {
  const [first, ...others] = problems;
  if (first) throw new SaleRefused([first, ...others]);
}
