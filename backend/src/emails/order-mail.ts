import type { Locale } from "../contracts/locale";
import { formatAmount } from "./format-amount";
import { type WrittenMail, writeLetter } from "./letter";

export interface OrderMailFacts {
  readonly displayId: number;
  readonly firstName: string | null;
  readonly lines: readonly {
    readonly title: string;
    readonly quantity: number;
    readonly totalMinor: bigint;
  }[];
  readonly donations: readonly { readonly fund: string; readonly amountMinor: bigint }[];
  readonly shippingMinor: bigint;
  readonly totalMinor: bigint;
  readonly currencyCode: string;
  readonly receiptUrl: string;
  /** Ship-to country: amounts are written as its shops write them. */
  readonly country: string;
}

interface Words {
  readonly subject: (displayId: number) => string;
  readonly greeting: (name: string | null) => string;
  readonly thanks: string;
  readonly donation: (fund: string) => string;
  readonly shipping: string;
  readonly total: string;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    subject: (id) => `Your order ${id}`,
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    thanks: "Thank you. The workshops have your order; each center sends its own parcel.",
    donation: (fund) => `Donation to “${fund}”`,
    shipping: "Postage",
    total: "Total",
    link: "See the order and where the money goes",
    closing: "Keep this link to yourself: whoever has it can see the order.",
  },
  es: {
    subject: (id) => `Su pedido ${id}`,
    greeting: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    thanks: "Gracias. Los talleres ya tienen su pedido; cada centro envía su propio paquete.",
    donation: (fund) => `Donación: «${fund}»`,
    shipping: "Envío",
    total: "Total",
    link: "Ver el pedido y adónde va el dinero",
    closing: "Guarde este enlace para usted: quien lo tenga puede ver el pedido.",
  },
  vi: {
    subject: (id) => `Đơn hàng ${id} của bạn`,
    greeting: (name) => (name ? `Xin chào ${name},` : "Xin chào,"),
    thanks: "Cảm ơn bạn. Các xưởng đã nhận đơn hàng; mỗi trung tâm gửi một kiện hàng riêng.",
    donation: (fund) => `Quyên góp cho “${fund}”`,
    shipping: "Phí gửi",
    total: "Tổng cộng",
    link: "Xem đơn hàng và tiền đi về đâu",
    closing: "Hãy giữ riêng liên kết này: ai có liên kết đều xem được đơn hàng.",
  },
  lt: {
    subject: (id) => `Jūsų užsakymas ${id}`,
    greeting: (name) => (name ? `Sveiki, ${name},` : "Sveiki,"),
    thanks: "Ačiū. Dirbtuvės gavo jūsų užsakymą; kiekvienas centras išsiunčia savo siuntą.",
    donation: (fund) => `Auka: „${fund}“`,
    shipping: "Siuntimas",
    total: "Iš viso",
    link: "Žiūrėti užsakymą ir kur keliauja pinigai",
    closing: "Šią nuorodą pasilikite sau: kas ją turi, mato užsakymą.",
  },
};

/** Confirmation of an order, with the link that opens its receipt. */
export function orderMail(locale: Locale, facts: OrderMailFacts): WrittenMail {
  const words = WORDS[locale];
  const amount = (minor: bigint) =>
    formatAmount(minor, facts.currencyCode, `${locale}-${facts.country.toUpperCase()}`);
  return writeLetter({
    subject: words.subject(facts.displayId),
    paragraphs: [words.greeting(facts.firstName), words.thanks],
    rows: [
      ...facts.lines.map(
        (line) =>
          [
            line.quantity > 1 ? `${line.quantity} × ${line.title}` : line.title,
            amount(line.totalMinor),
          ] as const,
      ),
      [words.shipping, amount(facts.shippingMinor)],
      ...facts.donations.map(({ fund, amountMinor }) => [words.donation(fund), amount(amountMinor)] as const),
      [words.total, amount(facts.totalMinor)],
    ],
    link: { label: words.link, url: facts.receiptUrl },
    closing: words.closing,
  });
}
