"use server";

import { getTranslations } from "next-intl/server";
import { requestPasswordReset } from "@/data/customer";
import type { FormState } from "@/features/form/form-state";
import { postedPlace, postedValues } from "@/features/form/posted";
import { invalid, turnedDown } from "./account-answer";
import { forgotSchema } from "./account-schemas";

/** Asks for the mail with the link. The answer never tells whether there is such an account. */
export async function forgotPasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, ["email"]);
  const answer: FormState = { attempt: previous.attempt + 1, errors: {}, values };
  const parsed = forgotSchema.safeParse(values);
  if (!parsed.success) return invalid(answer, parsed.error.issues, place);
  const asked = await requestPasswordReset(parsed.data.email, place);
  if (!asked.ok) return turnedDown(answer, asked, place);
  const t = await getTranslations({ locale: place.locale, namespace: "account.forgot" });
  return { ...answer, values: {}, success: t("sent") };
}
