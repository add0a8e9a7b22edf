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
