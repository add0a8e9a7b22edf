"use server";

import { type Basket, STATED_PURPOSES, TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import type { Problem } from "@second-chance/backend/contracts/error";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { saveDelivery } from "@/data/basket";
import { leaveFlash } from "@/data/shopper-cookies";
import { addressFacts } from "@/features/address/address-facts";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import type { Place } from "@/i18n/find-place";
import { formatMoney } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { CHECKOUT_FIELDS, parseChoices, parseDetails, parseExpectedTotal } from "./checkout-schema";
import { placeOrder } from "./place-order";
import { switchCountryAction } from "./switch-country-action";

/** Field that a refusal of the backend belongs to. */
const FIELD_OF: Readonly<Record<string, string>> = {
  email_invalid: "email",
  address_incomplete: "address_1",
  address_outside_market: "address_country",
};

/** What keeps a saved basket from being ordered, most telling first. */
function standingProblem({ problems, groups, donation }: Basket): Problem | undefined {
  return [
    ...problems,
    ...groups.flatMap((group) => group.lines.flatMap((line) => line.problems)),
    ...groups.flatMap((group) => group.problems),
    ...(donation?.problems ?? []),
  ][0];
}

async function refusal(place: Place, problem: Problem, answer: FormState): Promise<FormState> {
  const isGone = problem.code === "not_found";
  const sentence = (await problemTexts(place))(isGone ? { ...problem, code: "basket_empty" } : problem);
  const field = FIELD_OF[problem.code];
  return field ? { ...answer, errors: { [field]: sentence } } : { ...answer, message: sentence };
}

/**
 * Checks the form, saves who and where, and orders at the total that was seen. Any refusal comes back into the form with
 * everything typed; the basket stays and nothing is charged.
 */
export async function placeOrderAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const values = postedValues(form, CHECKOUT_FIELDS);
  const choices = parseChoices(form);
  const kept = Object.fromEntries(Object.entries(choices).map(([id, option]) => [`post:${id}`, option]));
  const purpose = STATED_PURPOSES.find((one) => one === posted(form, "purpose"));
  const answer: FormState = {
    attempt: previous.attempt + 1,
    errors: {},
    values: { ...values, ...kept, ...(purpose ? { purpose } : {}) },
  };

  const addressCountry = posted(form, "address_country") || place.country;
  if (addressCountry !== place.country) await switchCountryAction(form);

  const parsed = parseDetails(place.country, values);
  if ("issues" in parsed) {
    return {
      ...answer,
      errors: await fieldErrors(parsed.issues, place, {
        ...addressFacts(place.country),
        email: { maxLength: TEXT_LIMITS.email },
      }),
    };
  }
  const { email, address } = parsed.details;
  const saved = await saveDelivery(place, {
    email,
    address: { ...address, country_code: place.country },
    choices,
    locale: place.locale,
    ...(purpose ? { purpose } : {}),
  });
  // A second press that comes after the order stands is led to that order, not told off.
  const isOrdered = !saved.ok && saved.problem.code === "basket_completed";
  if (!saved.ok && !isOrdered) return refusal(place, saved.problem, answer);

  const expectedMinor = parseExpectedTotal(posted(form, "expected_total"));
  if (saved.ok) {
    const standing = standingProblem(saved.value);
    if (standing) return refusal(place, standing, answer);
    const { total } = saved.value.totals;
    if (total.amountMinor !== expectedMinor) {
      const t = await getTranslations({ locale: place.locale, namespace: "checkout.place" });
      return { ...answer, message: t("confirmTotal", { total: formatMoney(total, place) }) };
    }
  }

  const placed = await placeOrder(place, posted(form, "provider").slice(0, 64), expectedMinor);
  if (!placed.ok) return refusal(place, placed.problem, answer);
  await leaveFlash("flash_placed", placed.value.displayId);
  redirect(pathOf(place, `/order/${encodeURIComponent(placed.value.receiptToken)}`));
}
