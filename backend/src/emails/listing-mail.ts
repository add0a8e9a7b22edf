import type { Locale } from "../contracts/locale";
import type { ListingReason } from "../contracts/manager/listing";
import { type WrittenMail, writeLetter } from "./letter";
import { LISTING_FIELD_WORDS } from "./listing-field-words";

/** What operators decided that a manager waits for. */
export const LISTING_NEWS = ["approved", "sent_back"] as const;
export type ListingNews = (typeof LISTING_NEWS)[number];

export interface ListingMailFacts {
  readonly name: string;
  readonly title: string;
  readonly workshop: string;
  /** Of what was sent back, by question. */
  readonly reasons: readonly ListingReason[];
  /** Of the listing in the portal. */
  readonly portalUrl: string;
}

interface Words {
  readonly greeting: (name: string) => string;
  readonly news: Readonly<
    Record<
      ListingNews,
      {
        readonly subject: (title: string) => string;
        readonly text: (title: string, workshop: string) => string;
        readonly link: string;
      }
    >
  >;
  readonly closing: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    news: {
      approved: {
        subject: (title) => `“${title}” is in the shop`,
        text: (title, workshop) =>
          `“${title}” of ${workshop} has been approved. From now on it can be bought.`,
        link: "See the piece",
      },
      sent_back: {
        subject: (title) => `“${title}” needs another look`,
        text: (title, workshop) =>
          `We have looked at “${title}” of ${workshop}, and something has to be changed before it can go into the shop. Nothing that you wrote is lost.`,
        link: "Change it and hand it in again",
      },
    },
    closing: "This mail is for people who work with the workshop.",
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    news: {
      approved: {
        subject: (title) => `«${title}» ya está en la tienda`,
        text: (title, workshop) =>
          `«${title}», de ${workshop}, ha sido aprobada. Desde ahora se puede comprar.`,
        link: "Ver la pieza",
      },
      sent_back: {
        subject: (title) => `«${title}» necesita una revisión`,
        text: (title, workshop) =>
          `Hemos revisado «${title}», de ${workshop}, y hay que cambiar algo antes de ponerla en la tienda. Nada de lo que escribió se ha perdido.`,
        link: "Cambiarla y volver a enviarla",
      },
    },
    closing: "Este mensaje es para quienes trabajan con el taller.",
  },
  vi: {
    greeting: (name) => `Xin chào ${name},`,
    news: {
      approved: {
        subject: (title) => `“${title}” đã có trong cửa hàng`,
        text: (title, workshop) => `“${title}” của ${workshop} đã được duyệt. Từ bây giờ khách có thể mua.`,
        link: "Xem món hàng",
      },
      sent_back: {
        subject: (title) => `“${title}” cần xem lại`,
        text: (title, workshop) =>
          `Chúng tôi đã xem “${title}” của ${workshop} và có chỗ cần sửa trước khi đưa vào cửa hàng. Những gì bạn đã viết vẫn còn nguyên.`,
        link: "Sửa và gửi lại",
      },
    },
    closing: "Thư này dành cho những người làm việc với xưởng.",
  },
  lt: {
    greeting: (name) => `Sveiki, ${name},`,
    news: {
      approved: {
        subject: (title) => `„${title}“ jau parduotuvėje`,
        text: (title, workshop) =>
          `Dirbinys „${title}“ (${workshop}) patvirtintas. Nuo šiol jį galima įsigyti.`,
        link: "Žiūrėti dirbinį",
      },
      sent_back: {
        subject: (title) => `„${title}“ reikia pataisyti`,
        text: (title, workshop) =>
          `Peržiūrėjome dirbinį „${title}“ (${workshop}). Prieš dedant jį į parduotuvę reikia kai ką pakeisti. Niekas, ką parašėte, nedingo.`,
        link: "Pataisyti ir pateikti iš naujo",
      },
    },
    closing: "Šis laiškas skirtas tiems, kas dirba su dirbtuve.",
  },
};

/** Tells a manager what became of a listing, with the link that opens it in the portal. */
export function listingMail(locale: Locale, news: ListingNews, facts: ListingMailFacts): WrittenMail {
  const { greeting, news: all, closing } = WORDS[locale];
  const { subject, text, link } = all[news];
  return writeLetter({
    subject: subject(facts.title),
    paragraphs: [
      greeting(facts.name),
      text(facts.title, facts.workshop),
      ...facts.reasons.map(({ field, reason }) => `${LISTING_FIELD_WORDS[locale][field]}: ${reason}`),
    ],
    link: { label: link, url: facts.portalUrl },
    closing,
  });
}
