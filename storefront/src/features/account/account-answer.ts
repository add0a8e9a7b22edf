import type { z } from "zod";
import type { Result } from "@/data/result";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { problemTexts } from "@/features/problems/problem-text";
import type { Place } from "@/i18n/find-place";
import { ACCOUNT_FACTS } from "./account-schemas";

/** Refusals that belong beside a field. */
const FIELD_OF: Readonly<Record<string, string>> = { email_taken: "email", email_invalid: "email" };

/** A form that needs another look, with the sentences beside the fields. */
export async function invalid(
  answer: FormState,
  issues: readonly z.core.$ZodIssue[],
  place: Place,
): Promise<FormState> {
  return { ...answer, errors: await fieldErrors(issues, place, ACCOUNT_FACTS) };
}

/** A form that the backend refused. */
export async function turnedDown(
  answer: FormState,
  { problem }: Extract<Result<unknown>, { ok: false }>,
  place: Place,
): Promise<FormState> {
  const sentence = (await problemTexts(place))(problem);
  const field = FIELD_OF[problem.code];
  return field ? { ...answer, errors: { [field]: sentence } } : { ...answer, message: sentence };
}
