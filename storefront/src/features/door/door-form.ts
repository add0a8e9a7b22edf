import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { PORTALS, type Portal } from "@second-chance/backend/contracts/portal";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";

/** Whose door a form was shown at, and in which language. */
export function postedDoor(form: FormData): { readonly portal: Portal; readonly locale: Locale } {
  const wanted = posted(form, "locale");
  return {
    portal: PORTALS.find((known) => known === posted(form, "portal")) ?? "workshop",
    locale: isLocale(wanted) ? wanted : DEFAULT_LOCALE,
  };
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
  const t = await getTranslations({ locale, namespace: "door" });
  const missing = Object.entries(values).filter(([, value]) => value.trim() === "");
  return Object.fromEntries(missing.map(([name]) => [name, t("missing")]));
}

/** What is wrong with a new password; empty where nothing is. */
export async function passwordFaults(locale: Locale, password: string): Promise<Record<string, string>> {
  const { min, max } = PASSWORD_LENGTH;
  if (password.length >= min && password.length <= max) return {};
  const t = await getTranslations({ locale, namespace: "door" });
  return { password: t("passwordLength", { min, max }) };
}
