import { type Basket, STATED_PURPOSES, TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import type { Problem, ProblemCode } from "@second-chance/backend/contracts/error";
import { getTranslations } from "next-intl/server";
import { saveDelivery } from "@/data/basket";
import { addressFacts } from "@/features/address/address-facts";
import { fieldErrors } from "@/features/form/field-errors";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import type { Place } from "@/i18n/find-place";
import { formatMoney } from "@/i18n/format";
import { CHECKOUT_FIELDS, parseChoices, parseDetails, parseExpectedTotal } from "./checkout-schema";
import { switchCountryAction } from "./switch-country-action";

/** Field that a refusal of the backend belongs to. */
const FIELD_OF: Readonly<Record<string, string>> = {
  email_invalid: "email",
  address_incomplete: "address_1",
  address_outside_market: "address_country",
};

/** Refusals of a basket that an earlier press, or another tab, has ordered or is about to. */
export const TAKEN: readonly string[] = ["basket_completed", "in_progress"] satisfies ProblemCode[];

/** A basket whose delivery is saved, at the total that was seen. */
interface SavedCheckout {
  readonly place: Place;
  /** The form as it would be shown again, with everything typed. */
  readonly answer: FormState;
  /** Minor units. */
  readonly expectedMinor: number;
  /** An earlier press, or another tab, has ordered it or is about to: nothing of it was changed. */
  readonly isTaken: boolean;
}

/** What keeps a saved basket from being ordered, most telling first. */
function standingProblem({ problems, groups, donation }: Basket): Problem | undefined {
  return [
    ...problems,
    ...groups.flatMap((group) => group.lines.flatMap((line) => line.problems)),
    ...groups.flatMap((group) => group.problems),
    ...(donation?.problems ?? []),
  ][0];
}

/** The form again, with a refusal of the backend in the shopper's words beside its field or above all. */
export async function refusal(place: Place, problem: Problem, answer: FormState): Promise<FormState> {
  const isGone = problem.code === "not_found";
  const sentence = (await problemTexts(place))(isGone ? { ...problem, code: "basket_empty" } : problem);
  const field = FIELD_OF[problem.code];
  return field ? { ...answer, errors: { [field]: sentence } } : { ...answer, message: sentence };
}

/** Checks the form and saves who, where and how. Any refusal comes back with everything typed; the basket stays. */
export async function saveCheckout(
  previous: FormState,
  form: FormData,
): Promise<SavedCheckout | { readonly refused: FormState }> {
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
    const facts = { ...addressFacts(place.country), email: { maxLength: TEXT_LIMITS.email } };
    return { refused: { ...answer, errors: await fieldErrors(parsed.issues, place, facts) } };
  }
  const { email, address } = parsed.details;
  const saved = await saveDelivery(place, {
    email,
    address: { ...address, country_code: place.country },
    choices,
    locale: place.locale,
    ...(purpose ? { purpose } : {}),
  });
  const expectedMinor = parseExpectedTotal(posted(form, "expected_total"));
  if (!saved.ok) {
    // A second press that comes after the order stands is led to that order, not told off.
    const isTaken = TAKEN.includes(saved.problem.code);
    return isTaken
      ? { place, answer, expectedMinor, isTaken }
      : { refused: await refusal(place, saved.problem, answer) };
  }
  const standing = standingProblem(saved.value);
  if (standing) return { refused: await refusal(place, standing, answer) };
  const { total } = saved.value.totals;
  if (total.amountMinor === expectedMinor) return { place, answer, expectedMinor, isTaken: false };
  const t = await getTranslations({ locale: place.locale, namespace: "checkout.place" });
  return { refused: { ...answer, message: t("confirmTotal", { total: formatMoney(total, place) }) } };
}
