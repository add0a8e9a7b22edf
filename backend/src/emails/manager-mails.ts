import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

/** What an invitation by mail says. */
export interface InvitationLetter {
  readonly name: string;
  /** Workshop and center, or the center alone. */
  readonly place: string;
  readonly url: string;
}

interface InvitationWords {
  readonly subject: string;
  readonly hello: (name: string) => string;
  readonly text: (place: string) => string;
  readonly time: string;
  readonly link: string;
  readonly closing: string;
}

const INVITATION: Record<Locale, InvitationWords> = {
  en: {
    subject: "Your invitation to the workshop portal",
    hello: (name) => `Hello ${name},`,
    text: (place) => `You are invited to the workshop portal of ${place}. Choose a password and begin.`,
    time: "The link works once, for fourteen days.",
    link: "Accept the invitation",
    closing: "If you don't expect this, there is nothing to do.",
  },
  es: {
    subject: "Tu invitación al portal del taller",
    hello: (name) => `Hola, ${name}:`,
    text: (place) => `Te invitamos al portal del taller de ${place}. Elige una contraseña y empieza.`,
    time: "El enlace funciona una sola vez, durante catorce días.",
    link: "Aceptar la invitación",
    closing: "Si no esperabas este mensaje, no hace falta hacer nada.",
  },
  vi: {
    subject: "Lời mời vào cổng của xưởng",
    hello: (name) => `Chào ${name},`,
    text: (place) => `Bạn được mời vào cổng của xưởng ${place}. Hãy chọn mật khẩu và bắt đầu.`,
    time: "Liên kết dùng được một lần, trong mười bốn ngày.",
    link: "Nhận lời mời",
    closing: "Nếu bạn không chờ thư này thì không cần làm gì.",
  },
  lt: {
    subject: "Jūsų kvietimas į dirbtuvių portalą",
    hello: (name) => `Sveiki, ${name},`,
    text: (place) => `Kviečiame į dirbtuvių portalą: ${place}. Pasirinkite slaptažodį ir pradėkite.`,
    time: "Nuoroda veikia vieną kartą ir galioja keturiolika dienų.",
    link: "Priimti kvietimą",
    closing: "Jei šio laiško nelaukėte, nieko daryti nereikia.",
  },
};

export function managerInvitationMail(locale: Locale, { name, place, url }: InvitationLetter): WrittenMail {
  const { subject, hello, text, time, link, closing } = INVITATION[locale];
  return writeLetter({
    subject,
    paragraphs: [hello(name), text(place), time],
    link: { label: link, url },
    closing,
  });
}

const RESET: Record<Locale, { subject: string; text: string; link: string; closing: string }> = {
  en: {
    subject: "A new password for the workshop portal",
    text: "Somebody, most likely you, asked for a new password for the workshop portal. The link works once, for thirty minutes.",
    link: "Choose a new password",
    closing: "If it was not you, there is nothing to do: your password stays as it is.",
  },
  es: {
    subject: "Una contraseña nueva para el portal del taller",
    text: "Alguien, seguramente tú, pidió una contraseña nueva para el portal del taller. El enlace funciona una sola vez, durante treinta minutos.",
    link: "Elegir una contraseña nueva",
    closing: "Si no fuiste tú, no hace falta hacer nada: tu contraseña no cambia.",
  },
  vi: {
    subject: "Mật khẩu mới cho cổng của xưởng",
    text: "Có người, rất có thể là bạn, đã yêu cầu mật khẩu mới cho cổng của xưởng. Liên kết dùng được một lần, trong ba mươi phút.",
    link: "Chọn mật khẩu mới",
    closing: "Nếu không phải bạn thì không cần làm gì: mật khẩu của bạn vẫn như cũ.",
  },
  lt: {
    subject: "Naujas dirbtuvių portalo slaptažodis",
    text: "Kažkas, greičiausiai jūs, paprašė naujo dirbtuvių portalo slaptažodžio. Nuoroda veikia vieną kartą ir galioja trisdešimt minučių.",
    link: "Pasirinkti naują slaptažodį",
    closing: "Jei tai buvote ne jūs, nieko daryti nereikia: jūsų slaptažodis lieka toks pat.",
  },
};

export function managerResetMail(locale: Locale, url: string): WrittenMail {
  const { subject, text, link, closing } = RESET[locale];
  return writeLetter({ subject, paragraphs: [text], link: { label: link, url }, closing });
}
