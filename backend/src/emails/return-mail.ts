import type { Locale } from "../contracts/locale";
import type { ReturnState } from "../contracts/parcel-words";
import { formatAmount } from "./format-amount";
import { type WrittenMail, writeLetter } from "./letter";

export interface ReturnMailFacts {
  readonly displayId: number;
  readonly firstName: string | null;
  readonly title: string;
  readonly quantity: number;
  /** True for a piece that never left, since it may not. */
  readonly isHeld: boolean;
  /** What the operator wrote to the shopper; empty when nothing. */
  readonly note: string;
  /** What goes back once the state is `refunded`. */
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  /** Ship-to country: amounts are written as its shops write them. */
  readonly country: string;
  readonly receiptUrl: string;
}

interface Words {
  readonly greeting: (name: string | null) => string;
  readonly subject: Readonly<Record<ReturnState, (id: number) => string>>;
  readonly text: Readonly<Record<ReturnState, string>>;
  /** In the place of subject and text of `asked`, for a piece that is held here. */
  readonly held: { readonly subject: (id: number) => string; readonly text: string };
  readonly refund: string;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    subject: {
      asked: (id) => `Your return from order ${id}`,
      approved: (id) => `You can send it back: order ${id}`,
      refused: (id) => `About your return from order ${id}`,
      refunded: (id) => `Your refund for order ${id}`,
    },
    text: {
      asked: "We have your request to send this back. A person looks at it and writes to you.",
      approved:
        "Your return is approved. Please send the piece back; we refund it as soon as it is here. Pack it as it came to you.",
      refused: "We have looked at your request, and can’t take the piece back.",
      refunded:
        "Your refund is on its way. It goes back the way you paid; banks take some days until you see it.",
    },
    held: {
      subject: (id) => `Your money back for order ${id}`,
      text: "We have your request to give you the money back for what we may not send. A person looks at it and writes to you.",
    },
    refund: "Refund",
    link: "See the order",
    closing: "Keep this link to yourself: whoever has it can see the order.",
  },
  es: {
    greeting: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    subject: {
      asked: (id) => `Su devolución del pedido ${id}`,
      approved: (id) => `Puede enviarlo de vuelta: pedido ${id}`,
      refused: (id) => `Sobre su devolución del pedido ${id}`,
      refunded: (id) => `Su reembolso del pedido ${id}`,
    },
    text: {
      asked: "Hemos recibido su solicitud de devolución. Una persona la revisará y le escribirá.",
      approved:
        "Su devolución está aprobada. Envíe la pieza de vuelta; le devolvemos el dinero en cuanto llegue. Empáquela como la recibió.",
      refused: "Hemos revisado su solicitud y no podemos aceptar la devolución.",
      refunded:
        "Su reembolso está en camino. Vuelve por la misma vía por la que pagó; los bancos tardan algunos días en mostrarlo.",
    },
    held: {
      subject: (id) => `Su dinero por el pedido ${id}`,
      text: "Hemos recibido su solicitud de devolverle el dinero por lo que no podemos enviar. Una persona la revisará y le escribirá.",
    },
    refund: "Reembolso",
    link: "Ver el pedido",
    closing: "Guarde este enlace para usted: quien lo tenga puede ver el pedido.",
  },
  vi: {
    greeting: (name) => (name ? `Xin chào ${name},` : "Xin chào,"),
    subject: {
      asked: (id) => `Yêu cầu trả hàng của đơn hàng ${id}`,
      approved: (id) => `Bạn có thể gửi trả: đơn hàng ${id}`,
      refused: (id) => `Về yêu cầu trả hàng của đơn hàng ${id}`,
      refunded: (id) => `Hoàn tiền cho đơn hàng ${id}`,
    },
    text: {
      asked: "Chúng tôi đã nhận yêu cầu trả hàng của bạn. Sẽ có người xem xét và viết cho bạn.",
      approved:
        "Yêu cầu trả hàng của bạn được chấp thuận. Vui lòng gửi trả sản phẩm; chúng tôi hoàn tiền ngay khi nhận được. Hãy đóng gói như lúc bạn nhận.",
      refused: "Chúng tôi đã xem xét yêu cầu của bạn và không thể nhận lại sản phẩm.",
      refunded:
        "Tiền hoàn đang được chuyển. Tiền về theo đúng cách bạn đã thanh toán; ngân hàng cần vài ngày để hiển thị.",
    },
    held: {
      subject: (id) => `Yêu cầu hoàn tiền cho đơn hàng ${id}`,
      text: "Chúng tôi đã nhận yêu cầu hoàn tiền cho món chưa được phép gửi đi. Sẽ có người xem xét và viết cho bạn.",
    },
    refund: "Số tiền hoàn",
    link: "Xem đơn hàng",
    closing: "Hãy giữ riêng liên kết này: ai có liên kết đều xem được đơn hàng.",
  },
  lt: {
    greeting: (name) => (name ? `Sveiki, ${name},` : "Sveiki,"),
    subject: {
      asked: (id) => `Jūsų grąžinimas iš užsakymo ${id}`,
      approved: (id) => `Galite grąžinti: užsakymas ${id}`,
      refused: (id) => `Dėl Jūsų grąžinimo iš užsakymo ${id}`,
      refunded: (id) => `Jums grąžinami pinigai už užsakymą ${id}`,
    },
    text: {
      asked: "Gavome Jūsų prašymą grąžinti. Jį peržiūrės žmogus ir Jums parašys.",
      approved:
        "Jūsų grąžinimas patvirtintas. Atsiųskite gaminį atgal; pinigus grąžinsime, kai tik jį gausime. Supakuokite taip, kaip gavote.",
      refused: "Peržiūrėjome Jūsų prašymą ir gaminio priimti atgal negalime.",
      refunded:
        "Pinigai jau grąžinami. Jie grįžta tuo pačiu keliu, kuriuo mokėjote; bankai juos parodo po kelių dienų.",
    },
    held: {
      subject: (id) => `Pinigų grąžinimas už užsakymą ${id}`,
      text: "Gavome Jūsų prašymą grąžinti pinigus už tai, ko negalime išsiųsti. Jį peržiūrės žmogus ir Jums parašys.",
    },
    refund: "Grąžinama suma",
    link: "Žiūrėti užsakymą",
    closing: "Šią nuorodą pasilikite sau: kas ją turi, mato užsakymą.",
  },
};

/** Tells a shopper what became of a piece that they asked to send back. */
export function returnMail(locale: Locale, state: ReturnState, facts: ReturnMailFacts): WrittenMail {
  const words = WORDS[locale];
  const amount = formatAmount(
    facts.amountMinor,
    facts.currencyCode,
    `${locale}-${facts.country.toUpperCase()}`,
  );
  const isHeldAsked = facts.isHeld && state === "asked";
  return writeLetter({
    subject: (isHeldAsked ? words.held.subject : words.subject[state])(facts.displayId),
    paragraphs: [
      words.greeting(facts.firstName),
      isHeldAsked ? words.held.text : words.text[state],
      // What was written at the approval, where to send it, is over once the money is back.
      ...(facts.note && (state === "approved" || state === "refused") ? [facts.note] : []),
    ],
    rows: [
      [facts.title, `${facts.quantity} ×`],
      ...(state === "refunded" ? [[words.refund, amount] as const] : []),
    ],
    link: { label: words.link, url: facts.receiptUrl },
    closing: words.closing,
  });
}
