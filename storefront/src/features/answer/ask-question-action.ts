"use server";

import { TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import { QUESTIONS_A_DAY } from "@second-chance/backend/contracts/question-words";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { askQuestion } from "@/data/questions";
import { emailField } from "@/features/form/email-field";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";

const questionSchema = z.object({ email: emailField(TEXT_LIMITS.email) });

/** Keeps the address until it is known whether the piece may come; a refusal keeps what was typed. */
export async function askQuestionAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, ["email"]);
  const answer = { attempt: previous.attempt + 1, errors: {}, values };
  const parsed = questionSchema.safeParse(values);
  if (!parsed.success) {
    const facts = { email: { maxLength: TEXT_LIMITS.email } };
    return { ...answer, errors: await fieldErrors(parsed.error.issues, place, facts) };
  }
  const asked = await askQuestion({
    email: parsed.data.email,
    locale: place.locale,
    country: place.country,
    piece: posted(form, "piece").slice(0, 200),
  });
  if (!asked.ok) return { ...answer, message: (await problemTexts(place))(asked.problem) };
  const t = await getTranslations({ locale: place.locale, namespace: "answer" });
  // The rule is told to everybody: whether this address has asked already is nobody else's business.
  return {
    ...answer,
    values: {},
    success: `${t("kept", { email: parsed.data.email })} ${t("limit", { most: QUESTIONS_A_DAY })}`,
  };
}
