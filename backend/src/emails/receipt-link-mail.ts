import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

const WORDS: Record<
  Locale,
  { subject: (id: number) => string; text: string; link: string; closing: string }
> = {
  en: {
    subject: (id) => `Link to your order ${id}`,
    text: "Somebody, most likely you, asked us for the link to this order.",
    link: "See the order",
    closing: "If it was not you, there is nothing to do: the link went only to this address.",
  },
  es: {
    subject: (id) => `Enlace a su pedido ${id}`,
    text: "Alguien, seguramente usted, nos pidió el enlace a este pedido.",
    link: "Ver el pedido",
    closing: "Si no fue usted, no hace falta hacer nada: el enlace solo se envió a esta dirección.",
  },
  vi: {
    subject: (id) => `Liên kết đến đơn hàng ${id} của bạn`,
    text: "Có người, rất có thể là bạn, đã yêu cầu liên kết đến đơn hàng này.",
    link: "Xem đơn hàng",
    closing: "Nếu không phải bạn thì không cần làm gì: liên kết chỉ được gửi đến địa chỉ này.",
  },
  lt: {
    subject: (id) => `Nuoroda į jūsų užsakymą ${id}`,
    text: "Kažkas, greičiausiai jūs, paprašė nuorodos į šį užsakymą.",
    link: "Žiūrėti užsakymą",
    closing: "Jei tai buvote ne jūs, nieko daryti nereikia: nuoroda išsiųsta tik šiuo adresu.",
  },
};

/** The link to a receipt, for someone who knew the order's number and address. */
export function receiptLinkMail(locale: Locale, displayId: number, receiptUrl: string): WrittenMail {
  const words = WORDS[locale];
  return writeLetter({
    subject: words.subject(displayId),
    paragraphs: [words.text],
    link: { label: words.link, url: receiptUrl },
    closing: words.closing,
  });
}
