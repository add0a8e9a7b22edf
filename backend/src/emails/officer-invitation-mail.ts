import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

/** What an invitation into an organisation says. */
export interface OfficerInvitationLetter {
  readonly name: string;
  readonly organisation: string;
  readonly url: string;
}

interface InvitationWords {
  readonly subject: (organisation: string) => string;
  readonly hello: (name: string) => string;
  readonly text: (organisation: string) => string;
  readonly time: string;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Record<Locale, InvitationWords> = {
  en: {
    subject: (organisation) => `Your invitation: ${organisation}`,
    hello: (name) => `Hello ${name},`,
    text: (organisation) =>
      `You are invited to work for ${organisation} in the organisations' portal. There you read what the centers that it supports have earned, and where the money went.`,
    time: "The link works once, for fourteen days.",
    link: "Accept the invitation",
    closing: "If you don't expect this, there is nothing to do.",
  },
  es: {
    subject: (organisation) => `Tu invitación: ${organisation}`,
    hello: (name) => `Hola, ${name}:`,
    text: (organisation) =>
      `Te invitamos a trabajar para ${organisation} en el portal de las organizaciones. Allí puedes ver cuánto han ganado los centros que apoya y adónde ha ido el dinero.`,
    time: "El enlace funciona una sola vez, durante catorce días.",
    link: "Aceptar la invitación",
    closing: "Si no esperabas este mensaje, no hace falta hacer nada.",
  },
  vi: {
    subject: (organisation) => `Lời mời dành cho bạn: ${organisation}`,
    hello: (name) => `Chào ${name},`,
    text: (organisation) =>
      `Bạn được mời làm việc cho ${organisation} trong cổng của các tổ chức. Ở đó bạn xem được các trung tâm mà tổ chức hỗ trợ đã kiếm được bao nhiêu và tiền đã đi đâu.`,
    time: "Liên kết dùng được một lần, trong mười bốn ngày.",
    link: "Nhận lời mời",
    closing: "Nếu bạn không chờ thư này thì không cần làm gì.",
  },
  lt: {
    subject: (organisation) => `Jūsų kvietimas: ${organisation}`,
    hello: (name) => `Sveiki, ${name},`,
    text: (organisation) =>
      `Kviečiame prisijungti prie organizacijos „${organisation}“ organizacijų portale. Jame matysite, kiek uždirbo jos remiami centrai ir kur nukeliavo pinigai.`,
    time: "Nuoroda veikia vieną kartą ir galioja keturiolika dienų.",
    link: "Priimti kvietimą",
    closing: "Jei šio laiško nelaukėte, nieko daryti nereikia.",
  },
};

export function officerInvitationMail(
  locale: Locale,
  { name, organisation, url }: OfficerInvitationLetter,
): WrittenMail {
  const { subject, hello, text, time, link, closing } = WORDS[locale];
  return writeLetter({
    subject: subject(organisation),
    paragraphs: [hello(name), text(organisation), time],
    link: { label: link, url },
    closing,
  });
}
