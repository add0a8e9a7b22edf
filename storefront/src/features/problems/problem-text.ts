import type { Problem } from "@second-chance/backend/contracts/error";
import { CURRENCIES } from "@second-chance/backend/contracts/money";
import { getTranslations } from "next-intl/server";
import { countryInText, type FormatPlace, formatMoney } from "@/i18n/format";
import problems from "@/messages/en/problems.json";

type Code = keyof typeof problems.code;

function isCode(code: string): code is Code {
  return Object.hasOwn(problems.code, code);
}

function count(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** Least and most of an amount, written out, where a refusal names them. */
function limits(details: Problem["details"], place: FormatPlace) {
  const currency = CURRENCIES.find((code) => code === details?.currencyCode);
  if (!currency) return { limits: "unknown", least: "", most: "" };
  const money = (amountMinor: number) => formatMoney({ amountMinor, currencyCode: currency }, place);
  return {
    limits: "known",
    least: money(count(details?.leastMinor)),
    most: money(count(details?.mostMinor)),
  };
}

/** Turns refusals into sentences in the shopper's language; a code without one reads as `unavailable`. */
export async function problemTexts(place: FormatPlace): Promise<(problem: Problem) => string> {
  const t = await getTranslations({ locale: place.locale, namespace: "problems.code" });
  return ({ code, details }) =>
    t(isCode(code) ? code : "unavailable", {
      country: countryInText(place.country, place.locale),
      stock: typeof details?.available === "number" ? "known" : "unknown",
      available: count(details?.available),
      max: count(details?.max),
      ...limits(details, place),
    });
}
