"use server";

import { getTranslations } from "next-intl/server";
import { removeDonation, setDonation } from "@/data/basket";
import { clearFlash, leaveFlash } from "@/data/shopper-cookies";
import type { ButtonState } from "@/features/form/button-form";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { type DonationValues, parseDonation } from "./donation-form-values";
import { type RemovedDonation, readRemovedDonation } from "./removed-donation";

export interface DonationState extends ButtonState {
  /** What was chosen and refused. */
  readonly values?: DonationValues;
}

/** Puts what was chosen into the basket. A refusal keeps everything that was chosen and typed. */
export async function giveAction(previous: DonationState, form: FormData): Promise<DonationState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const values = {
    fund: posted(form, "fund").slice(0, 64),
    amount: posted(form, "amount").slice(0, 24),
    other: posted(form, "other").slice(0, 24),
  };
  const currency = posted(form, "currency").slice(0, 3);
  const parsed = parseDonation(values, currency);
  if ("missing" in parsed) {
    const t = await getTranslations({ locale: place.locale, namespace: "donation.problem" });
    return { attempt, values, problem: t(parsed.missing, { example: posted(form, "example").slice(0, 24) }) };
  }
  const basket = await setDonation(place, {
    fund: parsed.fund,
    amount_minor: parsed.amountMinor,
    currency_code: currency,
  });
  if (!basket.ok) return { attempt, values, problem: (await problemTexts(place))(basket.problem) };
  await clearFlash("flash_donation");
  return { attempt };
}

/** Takes the donation out and leaves a note from which it can be put back. */
export async function takeOutAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const basket = await removeDonation(place);
  if (!basket.ok) return { attempt, problem: (await problemTexts(place))(basket.problem) };
  await leaveFlash("flash_donation", {
    fund: posted(form, "fund").slice(0, 64),
    name: posted(form, "name").slice(0, 120),
    amountMinor: Number(posted(form, "amount")),
    currencyCode: posted(form, "currency").slice(0, 3),
  });
  return { attempt };
}

/** Puts the donation that was just taken out back in. */
export async function putDonationBackAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const removed: RemovedDonation | undefined = await readRemovedDonation();
  if (!removed) return { attempt };
  const basket = await setDonation(place, {
    fund: removed.fund,
    amount_minor: removed.amountMinor,
    currency_code: removed.currencyCode,
  });
  if (!basket.ok) return { attempt, problem: (await problemTexts(place))(basket.problem) };
  await clearFlash("flash_donation");
  return { attempt };
}
