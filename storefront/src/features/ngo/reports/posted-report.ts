import { isLocale } from "@second-chance/backend/contracts/locale";
import { posted } from "@/features/form/posted";
import type { NgoPlace } from "../portal/ngo-paths";

/** The organisation that a form was shown for, in its language. */
export function postedPlace(form: FormData): NgoPlace {
  const locale = posted(form, "locale");
  return { locale: isLocale(locale) ? locale : "en", organisation: posted(form, "organisation") };
}

/** The backend's route of a report; '' is that of all. */
export const apiPath = ({ organisation }: NgoPlace, id: string): string =>
  `organisations/${encodeURIComponent(organisation)}/reports${id ? `/${encodeURIComponent(id)}` : ""}`;
