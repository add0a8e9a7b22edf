import type { Locale } from "../../contracts/locale";

interface Words {
  readonly greeting: (name: string | null) => string;
  readonly from: (center: string, place: string) => string;
  /** Pieces that a card has no room to name. */
  readonly more: (count: number) => string;
  readonly postage: string;
  readonly discount: string;
  readonly paid: string;
  readonly title: string;
  readonly refunded: (amount: string) => string;
  readonly policy: (version: number) => string;
  readonly illustrative: (version: number) => string;
  readonly testPayment: string;
}

export const PARCEL_CARD_WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    from: (center, place) => `Made at ${center}, ${place}, and sent to you with thanks.`,
    more: (count) => `and ${count} more`,
    postage: "Postage",
    discount: "Discount",
    paid: "Paid for this parcel",
    title: "Where your money goes",
    refunded: (amount) =>
      `${amount} of this was given back to you. The same shares were taken back from the same parts.`,
    policy: (version) => `Sale policy, version ${version}.`,
    illustrative: (version) =>
      `Illustrative sale policy, version ${version}: the real one is agreed with each center in writing.`,
    testPayment: "This was a test payment: no money moved.",
  },
  es: {
    greeting: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    from: (center, place) => `Hecho en ${center}, ${place}, y enviado con gratitud.`,
    more: (count) => `y ${count} más`,
    postage: "Envío",
    discount: "Descuento",
    paid: "Pagado por este paquete",
    title: "Adónde va su dinero",
    refunded: (amount) => `De esto se le devolvieron ${amount}. La misma proporción se retiró de cada parte.`,
    policy: (version) => `Política de venta, versión ${version}.`,
    illustrative: (version) =>
      `Política de venta ilustrativa, versión ${version}: la real se acuerda por escrito con cada centro.`,
    testPayment: "Fue un pago de prueba: no se movió dinero.",
  },
  vi: {
    greeting: (name) => (name ? `Xin chào ${name},` : "Xin chào,"),
    from: (center, place) => `Làm tại ${center}, ${place}, gửi đến bạn cùng lời cảm ơn.`,
    more: (count) => `và ${count} món nữa`,
    postage: "Phí gửi",
    discount: "Giảm giá",
    paid: "Đã trả cho kiện hàng này",
    title: "Tiền của bạn đi về đâu",
    refunded: (amount) =>
      `Trong đó ${amount} đã được hoàn lại cho bạn. Các phần được rút lại theo đúng tỷ lệ đã chia.`,
    policy: (version) => `Quy định bán hàng, phiên bản ${version}.`,
    illustrative: (version) =>
      `Quy định bán hàng minh họa, phiên bản ${version}: quy định thật được thỏa thuận bằng văn bản với từng trung tâm.`,
    testPayment: "Đây là thanh toán thử: không có tiền nào được chuyển.",
  },
  lt: {
    greeting: (name) => (name ? `Sveiki, ${name},` : "Sveiki,"),
    from: (center, place) => `Pagaminta čia: ${center}, ${place}. Siunčiame jums su padėka.`,
    more: (count) => `ir dar ${count}`,
    postage: "Siuntimas",
    discount: "Nuolaida",
    paid: "Sumokėta už šią siuntą",
    title: "Kur keliauja jūsų pinigai",
    refunded: (amount) =>
      `Iš šios sumos jums grąžinta ${amount}. Tos pačios dalys atšauktos tomis pačiomis proporcijomis.`,
    policy: (version) => `Pardavimo taisyklės, ${version} versija.`,
    illustrative: (version) =>
      `Pavyzdinės pardavimo taisyklės, ${version} versija: tikrosios raštu sutariamos su kiekvienu centru.`,
    testPayment: "Tai buvo bandomasis mokėjimas: pinigai niekur nejudėjo.",
  },
};
