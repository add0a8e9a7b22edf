import type { Locale } from "../../contracts/locale";
import type { DayTotals } from "./day-sheet";

interface DaySheetWords {
  readonly title: string;
  readonly totals: (totals: DayTotals) => string;
  readonly toPrepare: string;
  readonly packed: string;
  readonly nothing: string;
  readonly waits: (days: number) => string;
  readonly late: string;
  readonly held: string;
  readonly others: (pieces: number) => string;
  readonly page: (page: number, of: number) => string;
  readonly more: (parcels: number) => string;
}

/** The form that a language's plural rules choose for a number. */
const counted = (
  locale: Locale,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>>,
): string => `${count} ${forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? ""}`;

const joined = (...parts: (string | false)[]): string => parts.filter(Boolean).join(" · ");

export const DAY_SHEET_WORDS: Readonly<Record<Locale, DaySheetWords>> = {
  en: {
    title: "Work of the day",
    totals: ({ parcels, pieces, late }) =>
      joined(
        counted("en", parcels, { one: "parcel to pack", other: "parcels to pack" }),
        counted("en", pieces, { one: "piece", other: "pieces" }),
        late > 0 && `${late} late`,
      ),
    toPrepare: "To pack",
    packed: "Packed: hand over to the post",
    nothing: "Nothing waits.",
    waits: (days) => (days === 0 ? "since today" : counted("en", days, { one: "day", other: "days" })),
    late: "LATE",
    held: "held back, leave it out",
    others: (pieces) => `+ ${counted("en", pieces, { one: "piece", other: "pieces" })} of another workshop`,
    page: (page, of) => `Page ${page} of ${of}`,
    more: (parcels) => `${counted("en", parcels, { one: "parcel", other: "parcels" })} more on the next page`,
  },
  es: {
    title: "Trabajo del día",
    totals: ({ parcels, pieces, late }) =>
      joined(
        counted("es", parcels, { one: "paquete por preparar", other: "paquetes por preparar" }),
        counted("es", pieces, { one: "pieza", other: "piezas" }),
        late > 0 && counted("es", late, { one: "atrasado", other: "atrasados" }),
      ),
    toPrepare: "Por preparar",
    packed: "Listos: entregar al correo",
    nothing: "No hay nada pendiente.",
    waits: (days) => (days === 0 ? "desde hoy" : counted("es", days, { one: "día", other: "días" })),
    late: "ATRASADO",
    held: "retenida, dejarla fuera",
    others: (pieces) => `+ ${counted("es", pieces, { one: "pieza", other: "piezas" })} de otro taller`,
    page: (page, of) => `Página ${page} de ${of}`,
    more: (parcels) =>
      `${counted("es", parcels, { one: "paquete más", other: "paquetes más" })} en la página siguiente`,
  },
  vi: {
    title: "Việc trong ngày",
    totals: ({ parcels, pieces, late }) =>
      joined(`${parcels} kiện cần đóng gói`, `${pieces} món`, late > 0 && `${late} kiện trễ`),
    toPrepare: "Cần đóng gói",
    packed: "Đã đóng gói: giao cho bưu điện",
    nothing: "Không có việc nào đang chờ.",
    waits: (days) => (days === 0 ? "từ hôm nay" : `${days} ngày`),
    late: "TRỄ",
    held: "bị giữ lại, để riêng ra",
    others: (pieces) => `+ ${pieces} món của xưởng khác`,
    page: (page, of) => `Trang ${page} / ${of}`,
    more: (parcels) => `còn ${parcels} kiện ở trang sau`,
  },
  lt: {
    title: "Dienos darbas",
    totals: ({ parcels, pieces, late }) =>
      joined(
        counted("lt", parcels, {
          one: "siunta paruošti",
          few: "siuntos paruošti",
          many: "siuntos paruošti",
          other: "siuntų paruošti",
        }),
        counted("lt", pieces, { one: "dirbinys", few: "dirbiniai", many: "dirbinio", other: "dirbinių" }),
        late > 0 && counted("lt", late, { one: "vėluoja", other: "vėluoja" }),
      ),
    toPrepare: "Paruošti",
    packed: "Supakuota: perduoti paštui",
    nothing: "Niekas nelaukia.",
    waits: (days) =>
      days === 0
        ? "nuo šiandien"
        : counted("lt", days, { one: "diena", few: "dienos", many: "dienos", other: "dienų" }),
    late: "VĖLUOJA",
    held: "sulaikyta, nedėti",
    others: (pieces) =>
      `+ ${counted("lt", pieces, { one: "dirbinys", few: "dirbiniai", many: "dirbinio", other: "dirbinių" })} iš kitų dirbtuvių`,
    page: (page, of) => `${page} puslapis iš ${of}`,
    more: (parcels) =>
      `kitame puslapyje dar ${counted("lt", parcels, { one: "siunta", few: "siuntos", many: "siuntos", other: "siuntų" })}`,
  },
};
