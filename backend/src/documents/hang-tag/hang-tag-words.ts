import type { Locale } from "../../contracts/locale";

interface Words {
  readonly care: string;
  /** What the code opens. */
  readonly scan: string;
}

export const HANG_TAG_WORDS: Readonly<Record<Locale, Words>> = {
  en: { care: "Care", scan: "Who made it, and where the money goes" },
  es: { care: "Cuidado", scan: "Quién lo hizo y adónde va el dinero" },
  vi: { care: "Bảo quản", scan: "Ai làm ra và tiền đi về đâu" },
  lt: { care: "Priežiūra", scan: "Kas pagamino ir kur keliauja pinigai" },
};
