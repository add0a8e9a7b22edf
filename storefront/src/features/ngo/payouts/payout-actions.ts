"use server";

import { askAboutPayoutSchema, confirmPayoutSchema } from "@second-chance/backend/contracts/ngo/payouts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { answered } from "@/features/door/door-form";
import type { FormState } from "@/features/form/form-state";
import { posted, postedValues } from "@/features/form/posted";
import { ngoProblems } from "../portal/ngo-problem";
import { postedPlace } from "../portal/posted-place";
import { KEPT, payoutAnchor, payoutsPath, type Said } from "./payouts-path";

const nothing = z.object({});
/** A question that is too long comes back whole, to be shortened. */
const KEPT_LETTERS = 10_000;
/** Refusals that are about the day. */
const OF_DAY = ["arrived_before_paid", "arrived_in_future"];

interface Saying {
  readonly form: FormData;
  readonly what: "confirmation" | "questions";
  readonly body: unknown;
  readonly said: Said;
}

/** Sends it, and leads back to the payout, which says what was done; or answers with the code of a refusal. */
async function say({ form, what, body, said }: Saying): Promise<string> {
  const place = postedPlace(form);
  const about = posted(form, "payout");
  const path = `organisations/${encodeURIComponent(place.organisation)}/payouts/${encodeURIComponent(about)}/${what}`;
  const answer = await askNgo(path, { method: "POST", body, schema: nothing });
  if (!answer.ok) return answer.code;
  const kept = Object.fromEntries(KEPT.map((name) => [name, posted(form, name) || null]));
  redirect(`${payoutsPath(place, { ...kept, said, about })}#${encodeURIComponent(payoutAnchor(about))}`);
}

/** Says that a payout arrived: once, and for good. What was typed is never lost, not even by somebody who is logged out meanwhile. */
export async function confirmAction(previous: FormState, form: FormData): Promise<FormState> {
  const { locale } = postedPlace(form);
  const values = postedValues(form, ["arrived_on", "note"], KEPT_LETTERS);
  const read = confirmPayoutSchema.safeParse(values);
  if (!read.success) {
    const t = await getTranslations({ locale, namespace: "ngo-payouts.confirm.wrong" });
    const wrong = new Set(read.error.issues.map(({ path: [field] }) => field));
    const fields = (["arrived_on", "note"] as const).filter((field) => wrong.has(field));
    return {
      ...answered(previous, values),
      errors: Object.fromEntries(fields.map((field) => [field, t(field)])),
    };
  }
  const code = await say({ form, what: "confirmation", body: read.data, said: "confirmed" });
  const sentence = (await ngoProblems(locale))(code);
  return OF_DAY.includes(code)
    ? { ...answered(previous, values), errors: { arrived_on: sentence } }
    : { ...answered(previous, values), message: sentence };
}

/** Asks the shop about a payout. What was typed is never lost. */
export async function askAction(previous: FormState, form: FormData): Promise<FormState> {
  const { locale } = postedPlace(form);
  const values = postedValues(form, ["words"], KEPT_LETTERS);
  const read = askAboutPayoutSchema.safeParse(values);
  if (!read.success) {
    const t = await getTranslations({ locale, namespace: "ngo-payouts.ask" });
    return { ...answered(previous, values), errors: { words: t("wrong") } };
  }
  const code = await say({ form, what: "questions", body: read.data, said: "asked" });
  return { ...answered(previous, values), message: (await ngoProblems(locale))(code) };
}
