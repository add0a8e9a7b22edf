import type { Locale } from "../../contracts/locale";

/** The names that provisioning gives to the options of a center. */
const NAMES: Readonly<Record<string, Record<Locale, string>>> = {
  Post: { en: "Post", es: "Correo", vi: "Bưu điện", lt: "Paštas" },
  "International post": {
    en: "International post",
    es: "Correo internacional",
    vi: "Bưu điện quốc tế",
    lt: "Tarptautinis paštas",
  },
};

/** A shipping option in the reader's language; a name that an operator chose stays as it is. */
export function postName(name: string, locale: Locale): string {
  return NAMES[name]?.[locale] ?? name;
}
