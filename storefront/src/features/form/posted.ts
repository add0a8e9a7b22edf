import { DEFAULT_LOCALE } from "@second-chance/backend/contracts/locale";
import { DEFAULT_COUNTRY } from "@second-chance/backend/contracts/markets";
import { findPlace, type Place } from "@/i18n/find-place";

/** Longer texts than any field takes: what comes back into the form is cut here. */
const KEPT_LETTERS = 400;

/** A posted text, or the empty string: a file or an absent field counts as empty. */
export function posted(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The named texts as they were typed, for checking and for showing again. */
export function postedValues<Name extends string>(
  form: FormData,
  names: readonly Name[],
  letters = KEPT_LETTERS,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, posted(form, name).slice(0, letters)])) as Record<
    Name,
    string
  >;
}

/** Language and country that the form was shown in; a tampered pair falls back to the shop's own. */
export function postedPlace(form: FormData): Place {
  const place =
    findPlace(posted(form, "locale"), posted(form, "country")) ??
    findPlace(DEFAULT_LOCALE, DEFAULT_COUNTRY.toLowerCase());
  if (!place) throw new Error("The shop's default place is not one of its markets.");
  return place;
}
