"use server";

import { redirect } from "next/navigation";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { findPlace } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import { keepDraft } from "./checkout-draft";
import { CHECKOUT_FIELDS } from "./checkout-schema";

/** Moves the checkout to the address's country, where prices, postage and verdicts are another; nothing typed is lost. */
export async function switchCountryAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const next = findPlace(place.locale, posted(form, "address_country")) ?? place;
  if (next.country === place.country) redirect(pathOf(place, "/checkout"));
  await keepDraft(postedValues(form, CHECKOUT_FIELDS));
  redirect(pathOf(next, "/checkout?switched=1"));
}
