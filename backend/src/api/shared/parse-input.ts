import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { Problem, ProblemCode } from "../../contracts/error";
import { SaleRefused } from "../../workflows/sale/sale-refused";

/** Reads a body or query by its contract; what doesn't fit is refused with the code of the field at fault. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues.map(problemOf);
  throw new SaleRefused(
    [first ?? { code: "invalid_request", message: "The request is not complete." }, ...others],
    MedusaError.Types.INVALID_DATA,
  );
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue): Problem & { readonly code: ProblemCode } {
  const field = issue.path.filter((part) => typeof part === "string").join(".");
  return {
    code: codeOf(issue, field),
    message: `${field || "request"}: ${issue.message}`,
    details: { field },
  };
}

function codeOf(issue: Issue, field: string): ProblemCode {
  const isTooBig = issue.code === "too_big";
  if (field.endsWith("quantity")) return isTooBig ? "quantity_too_large" : "quantity_invalid";
  if (field === "email") return "email_invalid";
  if (field === "locale" || field === "language") return "unknown_locale";
  if (field.endsWith("country") || field.endsWith("country_code")) return "unknown_country";
  if (field.startsWith("address")) return isTooBig ? "text_too_long" : "address_incomplete";
  return isTooBig && issue.origin === "string" ? "text_too_long" : "invalid_request";
}
