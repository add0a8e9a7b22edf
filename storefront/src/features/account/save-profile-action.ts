"use server";

import { getTranslations } from "next-intl/server";
import { updateProfile } from "@/data/customer";
import type { FormState } from "@/features/form/form-state";
import { postedPlace, postedValues } from "@/features/form/posted";
import { invalid, turnedDown } from "./account-answer";
import { profileSchema } from "./account-schemas";

export async function saveProfileAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, ["first_name", "last_name", "phone"]);
  const answer: FormState = { attempt: previous.attempt + 1, errors: {}, values };
  const parsed = profileSchema.safeParse(values);
  if (!parsed.success) return invalid(answer, parsed.error.issues, place);
  const saved = await updateProfile(parsed.data);
  if (!saved.ok) return turnedDown(answer, saved, place);
  const t = await getTranslations({ locale: place.locale, namespace: "account.profile" });
  return { ...answer, success: t("saved") };
}
