import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import portal from "@/messages/en/ngo-portal.json";

type Code = keyof typeof portal.refusal;
const isKnown = (code: string): code is Code => Object.hasOwn(portal.refusal, code);

/** Turns a refusal behind the door into a sentence; a code without one reads as `unavailable`. */
export async function ngoProblems(locale: Locale): Promise<(code: string) => string> {
  const t = await getTranslations({ locale, namespace: "ngo-portal.refusal" });
  return (code) => t(isKnown(code) ? code : "unavailable");
}
