import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "zod";
import { MAX_QUANTITY } from "../../contracts/basket";
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
  const code = codeOf(issue, field);
  return { code, message: sentenceOf(issue, code, field), details: { field } };
}

const SENTENCES: Partial<Record<ProblemCode, string>> = {
  quantity_invalid: "A quantity is a whole number above zero.",
  quantity_too_large: `One order takes at most ${MAX_QUANTITY} of a piece.`,
  email_invalid: "Give an e-mail address that works.",
  unknown_locale: "The shop doesn't speak this language.",
  unknown_country: "This is no country that the shop knows.",
  address_incomplete: "Something in the address is missing or not readable.",
  text_too_long: "A field is too long.",
};

/** A sentence for people; what has none of its own names the field and what the contract says of it. */
function sentenceOf(issue: Issue, code: ProblemCode, field: string): string {
  if (issue.code === "custom") return issue.message;
  return (
    SENTENCES[code] ?? `The field "${field || "body"}" doesn't fit: ${issue.message.replace(/\.$/, "")}.`
  );
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
