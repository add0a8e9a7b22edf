"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { withdrawConsents } from "@/data/consent";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { postedPlace, postedValues } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { WITHDRAWAL_CODE_LENGTH, withdrawalCodeField } from "./withdrawal-code-field";

const withdrawSchema = z.object({ code: withdrawalCodeField });

/** Ends what the slip stands for. The second time it is said that it had ended. */
export async function withdrawAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, ["code"]);
  const answer = { attempt: previous.attempt + 1, errors: {}, values };
  const parsed = withdrawSchema.safeParse(values);
  if (!parsed.success) {
    const facts = { code: { maxLength: WITHDRAWAL_CODE_LENGTH } };
    return { ...answer, errors: await fieldErrors(parsed.error.issues, place, facts) };
  }
  const withdrawn = await withdrawConsents(parsed.data.code);
  const t = await getTranslations({ locale: place.locale, namespace: "consent.withdraw" });
  if (withdrawn.ok)
    return { ...answer, values: {}, success: withdrawn.value.ended > 0 ? t("done") : t("doneBefore") };
  if (withdrawn.problem.code === "not_found") return { ...answer, errors: { code: t("unknown") } };
  return { ...answer, message: (await problemTexts(place))(withdrawn.problem) };
}
