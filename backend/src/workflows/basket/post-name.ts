import type { Locale } from "../../contracts/locale";

/** What provisioning calls the options of a center, before the center's name. */
const NAMES: Readonly<Record<string, Record<Locale, string>>> = {
  Courier: { en: "Courier", es: "Mensajería", vi: "Chuyển phát", lt: "Kurjeris" },
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
 * chose stays as it is. A second service of a center is named behind it.
 */
export function postName(name: string, locale: Locale): string {
  const [, kind = "", service = ""] = /^(.+?)( \([a-z0-9-]+\))?(?: · |$)/.exec(name) ?? [];
  const words = NAMES[kind]?.[locale];
  return words === undefined ? name : words + service;
}
