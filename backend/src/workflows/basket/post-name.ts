import type { Locale } from "../../contracts/locale";

/** What provisioning calls the options of a center, before the center's name. */
const NAMES: Readonly<Record<string, Record<Locale, string>>> = {
  Post: { en: "Post", es: "Correo", vi: "Bưu điện", lt: "Paštas" },
  "International post": {
    en: "International post",
    es: "Correo internacional",
    vi: "Bưu điện quốc tế",
    lt: "Tarptautinis paštas",
  },
};

/**
 * A shipping option in the reader's language, without its center, which our pages name anyway; a name that an operator
 * chose stays as it is.
 */
export function postName(name: string, locale: Locale): string {
  const [kind = ""] = name.split(" · ");
  return NAMES[kind]?.[locale] ?? name;
}
