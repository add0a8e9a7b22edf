"use server";

import { askReturn } from "@/data/receipt";
import { clearFlash, leaveFlash } from "@/data/shopper-cookies";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { RETURN_NOTE_LENGTH, returnSchema } from "./return-schema";

/** Asks to send pieces of a line back. A refusal keeps what was chosen and typed. */
export async function askReturnAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, ["line", "quantity", "reason", "note"]);
  const answer = { attempt: previous.attempt + 1, errors: {}, values };
  await clearFlash("flash_return");
  const parsed = returnSchema.safeParse(values);
  if (!parsed.success) {
    const facts = { note: { maxLength: RETURN_NOTE_LENGTH } };
    return { ...answer, errors: await fieldErrors(parsed.error.issues, place, facts) };
  }
  const asked = await askReturn(posted(form, "token").slice(0, 400), parsed.data);
  if (!asked.ok) return { ...answer, message: (await problemTexts(place))(asked.problem) };
  // The page says that it worked, since the form may be gone: nothing may be left to ask for.
  await leaveFlash("flash_return", "asked");
  return { ...answer, values: {} };
}
