import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import door from "@/messages/en/door.json";

type Code = keyof typeof door.refusal;
const isKnown = (code: string): code is Code => Object.hasOwn(door.refusal, code);

/** Turns a refusal at the door into a sentence; a code without one reads as `unavailable`. */
export async function doorProblems(locale: Locale): Promise<(code: string) => string> {
  const t = await getTranslations({ locale, namespace: "door.refusal" });
  return (code) => t(isKnown(code) ? code : "unavailable");
}
