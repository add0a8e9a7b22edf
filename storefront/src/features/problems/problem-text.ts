import type { Problem } from "@second-chance/backend/contracts/error";
import { getTranslations } from "next-intl/server";
import { countryName, type FormatPlace } from "@/i18n/format";
import problems from "@/messages/en/problems.json";

type Code = keyof typeof problems.code;

function isCode(code: string): code is Code {
  return Object.hasOwn(problems.code, code);
}

function count(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** Turns refusals into sentences in the shopper's language; a code without one reads as `unavailable`. */
export async function problemTexts(place: FormatPlace): Promise<(problem: Problem) => string> {
  const t = await getTranslations({ locale: place.locale, namespace: "problems.code" });
  return ({ code, details }) =>
    t(isCode(code) ? code : "unavailable", {
      country: countryName(place.country, place.locale),
      stock: typeof details?.available === "number" ? "known" : "unknown",
      available: count(details?.available),
      max: count(details?.max),
    });
}
