"use server";

import { redirect } from "next/navigation";
import { logOut, resetPassword } from "@/data/customer";
import { leaveFlash } from "@/data/shopper-cookies";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { pathOf } from "@/i18n/paths";
import { invalid, turnedDown } from "./account-answer";
import { resetSchema } from "./account-schemas";

const TOKEN_LENGTH = 2000;

/** Saves the new password by the mail's token, then asks to log in with it. */
export async function resetPasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const answer: FormState = { attempt: previous.attempt + 1, errors: {}, values: {} };
  const parsed = resetSchema.safeParse(postedValues(form, ["password"]));
  if (!parsed.success) return invalid(answer, parsed.error.issues, place);
  const saved = await resetPassword(posted(form, "token").slice(0, TOKEN_LENGTH), parsed.data.password);
  if (!saved.ok) return turnedDown(answer, saved, place);
  await logOut();
  await leaveFlash("flash_notice", "passwordSaved");
  redirect(pathOf(place, "/account/login"));
}
