"use server";

import { getTranslations } from "next-intl/server";
import { forgetQuestions } from "@/data/questions";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";

/** Deletes the address that the link belongs to. A page that is only looked at deletes nothing: mail programs look too. */
export async function forgetAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const answer = { attempt: previous.attempt + 1, errors: {}, values: {} };
  const forgotten = await forgetQuestions(posted(form, "token").slice(0, 200));
  if (!forgotten.ok) return { ...answer, message: (await problemTexts(place))(forgotten.problem) };
  const t = await getTranslations({ locale: place.locale, namespace: "answer.forget" });
  return { ...answer, success: t("done") };
}
