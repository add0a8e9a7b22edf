import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

/** What happened to a parcel that its buyer wants to know. */
export const PARCEL_NEWS = ["hand_over", "deliver", "bring_back", "lose"] as const;
export type ParcelNews = (typeof PARCEL_NEWS)[number];

export interface ParcelMailFacts {
  readonly displayId: number;
  readonly firstName: string | null;
  /** The center that sent it, under its public name. */
  readonly center: string;
  readonly lines: readonly { readonly title: string; readonly quantity: number }[];
  /** Empty where the post gave none. */
  readonly trackingNumber: string;
  readonly trackingUrl: string;
  readonly receiptUrl: string;
}

interface Words {
  readonly greeting: (name: string | null) => string;
  readonly news: Readonly<
    Record<
      ParcelNews,
      { readonly subject: (id: number) => string; readonly text: (center: string) => string }
    >
  >;
  readonly number: string;
  readonly follow: (url: string) => string;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    news: {
      hand_over: {
        subject: (id) => `A parcel of your order ${id} is on its way`,
        text: (center) => `${center} has handed your parcel over to the post.`,
      },
      deliver: {
        subject: (id) => `A parcel of your order ${id} has arrived`,
        text: (center) =>
          `The post tells us that your parcel from ${center} has been delivered. We hope that you like what is in it.`,
      },
      bring_back: {
        subject: (id) => `A parcel of your order ${id} came back`,
        text: (center) =>
          `Your parcel has come back to ${center}: the post couldn’t deliver it. We will write to you about what to do next. You don’t have to pay anything again.`,
      },
      lose: {
        subject: (id) => `A parcel of your order ${id} is missing`,
        text: (center) =>
          `Your parcel from ${center} has gone missing on its way. We are asking the post, and will write to you about a replacement or your money.`,
      },
    },
    number: "Tracking number",
    follow: (url) => `Follow it at the post: ${url}`,
    link: "See the order and its parcels",
    closing: "Keep this link to yourself: whoever has it can see the order.",
  },
  es: {
    greeting: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    news: {
      hand_over: {
        subject: (id) => `Un paquete de su pedido ${id} está en camino`,
        text: (center) => `${center} ha entregado su paquete al correo.`,
      },
      deliver: {
        subject: (id) => `Un paquete de su pedido ${id} ha llegado`,
        text: (center) =>
          `El correo nos informa de que su paquete de ${center} ha sido entregado. Esperamos que le guste lo que contiene.`,
      },
      bring_back: {
        subject: (id) => `Un paquete de su pedido ${id} ha sido devuelto`,
        text: (center) =>
          `Su paquete ha vuelto a ${center}: el correo no pudo entregarlo. Le escribiremos para ver cómo seguir. No tendrá que pagar nada de nuevo.`,
      },
      lose: {
        subject: (id) => `Un paquete de su pedido ${id} se ha extraviado`,
        text: (center) =>
          `Su paquete de ${center} se ha extraviado por el camino. Estamos preguntando al correo y le escribiremos para enviarle otro o devolverle el dinero.`,
      },
    },
    number: "Número de seguimiento",
    follow: (url) => `Siga el envío en la página del correo: ${url}`,
    link: "Ver el pedido y sus paquetes",
    closing: "Guarde este enlace para usted: quien lo tenga puede ver el pedido.",
  },
  vi: {
    greeting: (name) => (name ? `Xin chào ${name},` : "Xin chào,"),
    news: {
      hand_over: {
        subject: (id) => `Một kiện hàng của đơn hàng ${id} đang trên đường`,
        text: (center) => `${center} đã giao kiện hàng của bạn cho bưu điện.`,
      },
      deliver: {
        subject: (id) => `Một kiện hàng của đơn hàng ${id} đã đến nơi`,
        text: (center) =>
          `Bưu điện cho biết kiện hàng của bạn từ ${center} đã được giao. Mong bạn thích món hàng bên trong.`,
      },
      bring_back: {
        subject: (id) => `Một kiện hàng của đơn hàng ${id} đã bị gửi trả lại`,
        text: (center) =>
          `Kiện hàng của bạn đã quay về ${center}: bưu điện không giao được. Chúng tôi sẽ viết cho bạn về cách giải quyết. Bạn không phải trả thêm tiền.`,
      },
      lose: {
        subject: (id) => `Một kiện hàng của đơn hàng ${id} bị thất lạc`,
        text: (center) =>
          `Kiện hàng của bạn từ ${center} đã bị thất lạc trên đường. Chúng tôi đang hỏi bưu điện và sẽ viết cho bạn về việc gửi lại hoặc hoàn tiền.`,
      },
    },
    number: "Mã vận đơn",
    follow: (url) => `Theo dõi tại trang của bưu điện: ${url}`,
    link: "Xem đơn hàng và các kiện hàng",
    closing: "Hãy giữ riêng liên kết này: ai có liên kết đều xem được đơn hàng.",
  },
  lt: {
    greeting: (name) => (name ? `Sveiki, ${name},` : "Sveiki,"),
    news: {
      hand_over: {
        subject: (id) => `Jūsų užsakymo ${id} siunta jau kelyje`,
        text: (center) => `${center} perdavė Jūsų siuntą paštui.`,
      },
      deliver: {
        subject: (id) => `Jūsų užsakymo ${id} siunta pristatyta`,
        text: (center) =>
          `Paštas praneša, kad Jūsų siunta iš „${center}“ pristatyta. Tikimės, kad tai, kas joje, Jums patiks.`,
      },
      bring_back: {
        subject: (id) => `Jūsų užsakymo ${id} siunta grįžo`,
        text: (center) =>
          `Jūsų siunta grįžo į „${center}“: paštui nepavyko jos pristatyti. Parašysime Jums, ką daryti toliau. Iš naujo mokėti nereikės.`,
      },
      lose: {
        subject: (id) => `Jūsų užsakymo ${id} siunta dingo`,
        text: (center) =>
          `Jūsų siunta iš „${center}“ pakeliui dingo. Teiraujamės pašto ir parašysime Jums dėl kitos siuntos arba pinigų grąžinimo.`,
      },
    },
    number: "Siuntos numeris",
    follow: (url) => `Stebėkite ją pašto puslapyje: ${url}`,
    link: "Žiūrėti užsakymą ir jo siuntas",
    closing: "Šią nuorodą pasilikite sau: kas ją turi, mato užsakymą.",
  },
};

/** Tells a buyer how far a parcel has come, with the link that opens the order. */
export function parcelMail(locale: Locale, news: ParcelNews, facts: ParcelMailFacts): WrittenMail {
  const words = WORDS[locale];
  const { subject, text } = words.news[news];
  const { trackingNumber, trackingUrl } = facts;
  return writeLetter({
    subject: subject(facts.displayId),
    paragraphs: [
      words.greeting(facts.firstName),
      text(facts.center),
      ...(trackingUrl && news !== "deliver" ? [words.follow(trackingUrl)] : []),
    ],
    rows: [
      ...facts.lines.map(({ title, quantity }) => [title, `${quantity} ×`] as const),
      ...(trackingNumber ? [[words.number, trackingNumber] as const] : []),
    ],
    link: { label: words.link, url: facts.receiptUrl },
    closing: words.closing,
  });
}
