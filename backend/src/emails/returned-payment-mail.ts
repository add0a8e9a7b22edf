import type { Locale } from "../contracts/locale";
import { formatAmount } from "./format-amount";
import { type WrittenMail, writeLetter } from "./letter";

/** Why there is no order: a piece was sold or withdrawn, the basket was paid twice, or it had changed since it was paid. */
export const RETURN_CAUSES = ["gone", "twice", "changed"] as const;
export type ReturnCause = (typeof RETURN_CAUSES)[number];

export interface ReturnedPaymentFacts {
  readonly firstName: string | null;
  readonly cause: ReturnCause;
  /** Only held on the card and let go, or taken and paid back. */
  readonly way: "release" | "refund";
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  /** Ship-to country: amounts are written as its shops write them. */
  readonly country: string;
  readonly shopUrl: string;
}

interface Words {
  readonly subject: string;
  readonly greeting: (name: string | null) => string;
  readonly cause: Readonly<Record<ReturnCause, string>>;
  readonly way: Readonly<Record<ReturnedPaymentFacts["way"], string>>;
  readonly amount: string;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    subject: "Your payment goes back to you",
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    cause: {
      gone: "We are sorry: a piece in your basket was gone a moment before your payment arrived, so there is no order.",
      twice:
        "Your basket was paid twice. Your order stands, with its own confirmation; this is about the second payment.",
      changed:
        "We are sorry: something in your basket had changed by the time your payment arrived, so there is no order.",
    },
    way: {
      release:
        "Nothing was charged. The amount was only held, and we have let it go; some banks take a few days to show it.",
      refund: "We have paid back the whole amount, the way you paid. Banks take some days until you see it.",
    },
    amount: "Goes back",
    link: "Back to the shop",
    closing: "There is nothing for you to do.",
  },
  es: {
    subject: "Le devolvemos su pago",
    greeting: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    cause: {
      gone: "Lo sentimos: una pieza de su carrito se agotó un momento antes de que llegara su pago, así que no hay pedido.",
      twice:
        "Su carrito se pagó dos veces. Su pedido sigue en pie, con su propia confirmación; este mensaje es sobre el segundo pago.",
      changed: "Lo sentimos: algo en su carrito había cambiado cuando llegó su pago, así que no hay pedido.",
    },
    way: {
      release:
        "No se le cobró nada. El importe solo estaba retenido y ya lo hemos liberado; algunos bancos tardan unos días en mostrarlo.",
      refund:
        "Hemos devuelto el importe completo por la misma vía por la que pagó. Los bancos tardan algunos días en mostrarlo.",
    },
    amount: "Se devuelve",
    link: "Volver a la tienda",
    closing: "No tiene que hacer nada.",
  },
  vi: {
    subject: "Chúng tôi hoàn lại khoản thanh toán của bạn",
    greeting: (name) => (name ? `Xin chào ${name},` : "Xin chào,"),
    cause: {
      gone: "Rất tiếc: một món trong giỏ của bạn vừa hết ngay trước khi tiền của bạn đến, nên không có đơn hàng nào được lập.",
      twice:
        "Giỏ hàng của bạn đã được thanh toán hai lần. Đơn hàng của bạn vẫn giữ nguyên và có thư xác nhận riêng; thư này nói về lần thanh toán thứ hai.",
      changed:
        "Rất tiếc: giỏ hàng của bạn đã có thay đổi khi tiền của bạn đến, nên không có đơn hàng nào được lập.",
    },
    way: {
      release:
        "Bạn không bị trừ tiền. Số tiền chỉ được tạm giữ và chúng tôi đã bỏ tạm giữ; một số ngân hàng cần vài ngày để hiển thị.",
      refund:
        "Chúng tôi đã hoàn trả toàn bộ số tiền theo đúng cách bạn đã thanh toán. Ngân hàng cần vài ngày để hiển thị.",
    },
    amount: "Số tiền trả lại",
    link: "Về cửa hàng",
    closing: "Bạn không cần làm gì.",
  },
  lt: {
    subject: "Jūsų mokėjimas grąžinamas",
    greeting: (name) => (name ? `Sveiki, ${name},` : "Sveiki,"),
    cause: {
      gone: "Apgailestaujame: gaminys iš jūsų krepšelio baigėsi akimirką anksčiau, nei gavome mokėjimą, todėl užsakymo nėra.",
      twice:
        "Už jūsų krepšelį sumokėta du kartus. Užsakymas galioja, jo patvirtinimas siunčiamas atskirai; šis laiškas – apie antrąjį mokėjimą.",
      changed: "Apgailestaujame: kol gavome mokėjimą, jūsų krepšelyje kažkas pasikeitė, todėl užsakymo nėra.",
    },
    way: {
      release:
        "Pinigai nenurašyti. Suma buvo tik rezervuota ir mes rezervavimą atšaukėme; kai kurie bankai tai parodo po kelių dienų.",
      refund: "Grąžinome visą sumą tuo pačiu keliu, kuriuo mokėjote. Bankai ją parodo po kelių dienų.",
    },
    amount: "Grąžinama suma",
    link: "Grįžti į parduotuvę",
    closing: "Jums nieko daryti nereikia.",
  },
};

/** Tells a shopper that a payment could become no order, and what happens with the money. */
export function returnedPaymentMail(locale: Locale, facts: ReturnedPaymentFacts): WrittenMail {
  const words = WORDS[locale];
  const amount = formatAmount(
    facts.amountMinor,
    facts.currencyCode,
    `${locale}-${facts.country.toUpperCase()}`,
  );
  return writeLetter({
    subject: words.subject,
    paragraphs: [words.greeting(facts.firstName), words.cause[facts.cause], words.way[facts.way]],
    rows: [[words.amount, amount]],
    link: { label: words.link, url: facts.shopUrl },
    closing: words.closing,
  });
}
