import type { Locale } from "../contracts/locale";
import type { Portal } from "../contracts/portal";
import { type WrittenMail, writeLetter } from "./letter";

interface ResetWords {
  readonly subject: (portal: string) => string;
  readonly text: (portal: string) => string;
  readonly link: string;
  readonly closing: string;
}

/** How a sentence names each portal. */
const PORTAL: Record<Locale, Record<Portal, string>> = {
  en: { workshop: "the workshop portal", ngo: "the organisations' portal" },
  es: { workshop: "el portal del taller", ngo: "el portal de las organizaciones" },
  vi: { workshop: "cổng của xưởng", ngo: "cổng của các tổ chức" },
  lt: { workshop: "dirbtuvių portalo", ngo: "organizacijų portalo" },
};

const RESET: Record<Locale, ResetWords> = {
  en: {
    subject: (portal) => `A new password for ${portal}`,
    text: (portal) =>
      `Somebody, most likely you, asked for a new password for ${portal}. The link works once, for thirty minutes.`,
    link: "Choose a new password",
    closing: "If it was not you, there is nothing to do: your password stays as it is.",
  },
  es: {
    subject: (portal) => `Una contraseña nueva para ${portal}`,
    text: (portal) =>
      `Alguien, seguramente tú, pidió una contraseña nueva para ${portal}. El enlace funciona una sola vez, durante treinta minutos.`,
    link: "Elegir una contraseña nueva",
    closing: "Si no fuiste tú, no hace falta hacer nada: tu contraseña no cambia.",
  },
  vi: {
    subject: (portal) => `Mật khẩu mới cho ${portal}`,
    text: (portal) =>
      `Có người, rất có thể là bạn, đã yêu cầu mật khẩu mới cho ${portal}. Liên kết dùng được một lần, trong ba mươi phút.`,
    link: "Chọn mật khẩu mới",
    closing: "Nếu không phải bạn thì không cần làm gì: mật khẩu của bạn vẫn như cũ.",
  },
  lt: {
    subject: (portal) => `Naujas ${portal} slaptažodis`,
    text: (portal) =>
      `Kažkas, greičiausiai jūs, paprašė naujo ${portal} slaptažodžio. Nuoroda veikia vieną kartą ir galioja trisdešimt minučių.`,
    link: "Pasirinkti naują slaptažodį",
    closing: "Jei tai buvote ne jūs, nieko daryti nereikia: jūsų slaptažodis lieka toks pat.",
  },
};

/** A code with which an account of a portal chooses another password. */
export function portalResetMail(locale: Locale, portal: Portal, url: string): WrittenMail {
  const { subject, text, link, closing } = RESET[locale];
  const name = PORTAL[locale][portal];
  return writeLetter({
    subject: subject(name),
    paragraphs: [text(name)],
    link: { label: link, url },
    closing,
  });
}
