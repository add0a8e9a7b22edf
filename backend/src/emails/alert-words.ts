import type { Locale } from "../contracts/locale";
import type { AlertFacts, AlertKind } from "../contracts/ngo/alerts";

/** What was found, in words already where a language has its own way to write it. */
export interface AlertSaid {
  readonly facts: AlertFacts;
  /** Where it is about a workshop or about what the center holds itself: whose. */
  readonly whose: string;
  readonly day: (fact: string) => string;
  readonly month: (fact: string) => string;
}

export interface AlertWords {
  readonly subject: (organisation: string, count: number) => string;
  readonly greeting: (name: string) => string;
  readonly text: (organisation: string) => string;
  /** Whose the balance or statement is that is no workshop's. */
  readonly centerItself: string;
  readonly link: string;
  readonly closing: string;
  readonly found: Readonly<Record<AlertKind, (said: AlertSaid) => string>>;
}

const of = ({ facts }: AlertSaid, name: string): string => String(facts[name] ?? "");

export const ALERT_WORDS: Readonly<Record<Locale, AlertWords>> = {
  en: {
    subject: (organisation, count) => `${organisation}: ${count === 1 ? "an alert" : `${count} alerts`}`,
    greeting: (name) => `Hello ${name},`,
    text: (organisation) => `this is new among the centers that ${organisation} supports:`,
    centerItself: "the center itself",
    link: "See the alerts",
    closing: "You chose these alerts. Switch off on that page what you don't want to be told.",
    found: {
      no_sales: (said) =>
        said.facts.lastSale ? `No sales since ${said.day("lastSale")}.` : "Nothing has been sold yet.",
      evidence_expiring: (said) => `The last day of a document is ${said.day("expiresOn")}.`,
      parcel_late: (said) => `Parcels that have waited for too long: ${of(said, "parcels")}.`,
      payout_overdue: (said) =>
        `Closed and not yet paid out in full: ${said.month("month")}, ${said.whose}, ${of(said, "currencyCode")}.`,
      refunds_unusual: (said) =>
        `In the last ${of(said, "days")} days more than ${of(said, "percent")}% of what was received was given back (${of(said, "currencyCode")}).`,
      balance_negative: (said) => `The balance is below zero: ${said.whose}, ${of(said, "currencyCode")}.`,
    },
  },
  es: {
    subject: (organisation, count) => `${organisation}: ${count === 1 ? "un aviso" : `${count} avisos`}`,
    greeting: (name) => `Hola, ${name}:`,
    text: (organisation) => `Hay novedades en los centros que apoya ${organisation}:`,
    centerItself: "el propio centro",
    link: "Ver los avisos",
    closing: "Usted eligió estos avisos. En esa página puede desactivar los que no desee recibir.",
    found: {
      no_sales: (said) =>
        said.facts.lastSale
          ? `Sin ventas desde el ${said.day("lastSale")}.`
          : "Todavía no se ha vendido nada.",
      evidence_expiring: (said) =>
        `El último día de vigencia de un documento es el ${said.day("expiresOn")}.`,
      parcel_late: (said) => `Paquetes que llevan demasiado tiempo esperando: ${of(said, "parcels")}.`,
      payout_overdue: (said) =>
        `Mes cerrado que aún no se ha pagado del todo: ${said.month("month")}, ${said.whose}, ${of(said, "currencyCode")}.`,
      refunds_unusual: (said) =>
        `En los últimos ${of(said, "days")} días se ha reembolsado más del ${of(said, "percent")} % de lo recibido (${of(said, "currencyCode")}).`,
      balance_negative: (said) => `El saldo es negativo: ${said.whose}, ${of(said, "currencyCode")}.`,
    },
  },
  vi: {
    subject: (organisation, count) => `${organisation}: ${count} cảnh báo`,
    greeting: (name) => `Xin chào ${name},`,
    text: (organisation) => `Có tin mới từ các trung tâm mà ${organisation} hỗ trợ:`,
    centerItself: "phần của trung tâm",
    link: "Xem các cảnh báo",
    closing: "Bạn đã chọn nhận những cảnh báo này. Trên trang đó, bạn có thể tắt những gì không muốn nhận.",
    found: {
      no_sales: (said) =>
        said.facts.lastSale ? `Chưa bán được gì kể từ ${said.day("lastSale")}.` : "Chưa bán được món nào.",
      evidence_expiring: (said) => `Một giấy tờ chỉ còn hiệu lực đến hết ${said.day("expiresOn")}.`,
      parcel_late: (said) => `Số kiện hàng đã chờ quá lâu: ${of(said, "parcels")}.`,
      payout_overdue: (said) =>
        `Đã chốt sổ nhưng chưa chi trả hết: ${said.month("month")}, ${said.whose}, ${of(said, "currencyCode")}.`,
      refunds_unusual: (said) =>
        `Trong ${of(said, "days")} ngày qua, hơn ${of(said, "percent")}% số tiền nhận được đã hoàn lại (${of(said, "currencyCode")}).`,
      balance_negative: (said) => `Số dư đang âm: ${said.whose}, ${of(said, "currencyCode")}.`,
    },
  },
  lt: {
    subject: (organisation, count) => `${organisation}: įspėjimų – ${count}`,
    greeting: (name) => `Sveiki, ${name},`,
    text: (organisation) => `centruose, kuriuos remia „${organisation}“, yra naujienų:`,
    centerItself: "pats centras",
    link: "Žiūrėti įspėjimus",
    closing:
      "Šiuos įspėjimus pasirinkote patys. Tame puslapyje galite išjungti tuos, kurių nebenorite gauti.",
    found: {
      no_sales: (said) =>
        said.facts.lastSale ? `Pardavimų nėra nuo ${said.day("lastSale")}` : "Dar nieko neparduota.",
      evidence_expiring: (said) => `Paskutinė dokumento galiojimo diena – ${said.day("expiresOn")}`,
      parcel_late: (said) => `Per ilgai laukiančių siuntų: ${of(said, "parcels")}.`,
      payout_overdue: (said) =>
        `Mėnuo uždarytas, bet išmokėta dar ne viskas: ${said.month("month")}, ${said.whose}, ${of(said, "currencyCode")}.`,
      refunds_unusual: (said) =>
        `Per pastarąsias ${of(said, "days")} dienų grąžinta daugiau kaip ${of(said, "percent")} % gautų pinigų (${of(said, "currencyCode")}).`,
      balance_negative: (said) => `Likutis neigiamas: ${said.whose}, ${of(said, "currencyCode")}.`,
    },
  },
};
