import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";

/** The language that a form of the door was shown in. */
export function postedLanguage(form: FormData): Locale {
  const wanted = posted(form, "locale");
  return isLocale(wanted) ? wanted : DEFAULT_LOCALE;
}

/** The next state of a form, with what may be shown again of what was typed. */
export const answered = (previous: FormState, values: Readonly<Record<string, string>> = {}): FormState => ({
  attempt: previous.attempt + 1,
  errors: {},
  values,
});

/** Complaints about fields that were left empty. */
export async function missingFields(
  locale: Locale,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "workshop-door" });
  const missing = Object.entries(values).filter(([, value]) => value.trim() === "");
  return Object.fromEntries(missing.map(([name]) => [name, t("missing")]));
}

/** What is wrong with a new password; empty where nothing is. */
export async function passwordFaults(locale: Locale, password: string): Promise<Record<string, string>> {
  const { min, max } = PASSWORD_LENGTH;
  if (password.length >= min && password.length <= max) return {};
  const t = await getTranslations({ locale, namespace: "workshop-door" });
  return { password: t("passwordLength", { min, max }) };
}
