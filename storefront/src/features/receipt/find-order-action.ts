"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { sendReceiptLink } from "@/data/receipt";
import { emailField } from "@/features/form/email-field";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { postedPlace, postedValues } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { orderNumberField } from "./order-number-field";

const findSchema = z.object({ number: orderNumberField, email: emailField(254) });

/** Asks for the signed link by mail. The answer never tells whether number and e-mail belong together. */
export async function findOrderAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, ["number", "email"]);
  const answer = { attempt: previous.attempt + 1, errors: {}, values };
  const parsed = findSchema.safeParse(values);
  if (!parsed.success) {
    return {
      ...answer,
      errors: await fieldErrors(parsed.error.issues, place, { email: { maxLength: 254 } }),
    };
  }
  const sent = await sendReceiptLink(parsed.data.email, parsed.data.number, place.locale);
  if (!sent.ok) return { ...answer, message: (await problemTexts(place))(sent.problem) };
  const t = await getTranslations({ locale: place.locale, namespace: "receipt.find" });
  return { ...answer, values: {}, success: t("sent") };
}
