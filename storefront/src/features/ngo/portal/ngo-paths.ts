import type { Locale } from "@second-chance/backend/contracts/locale";

/** An organisation in a language: where its rooms are. */
export interface NgoPlace {
  readonly locale: Locale;
  readonly organisation: string;
}

/** A query of an address: nothing for what isn't named, one pair a value for what is named several times. */
export type NgoQuery = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** "?a=1&b=2&b=3" of what is named; '' is a value, and stays. */
export function searchOf(query: NgoQuery): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]),
  );
  const search = new URLSearchParams(pairs).toString();
  return search ? `?${search}` : "";
}

/** The address of a room; '' is the first one, the overview. */
export const roomPath = ({ locale, organisation }: NgoPlace, room = "", query: NgoQuery = {}): string =>
  `/ngo/${locale}/o/${encodeURIComponent(organisation)}${room ? `/${room}` : ""}${searchOf(query)}`;

export const settingsPath = (locale: Locale, query: NgoQuery = {}): string =>
  `/ngo/${locale}/settings${searchOf(query)}`;

/** Where chain files are verified on the device, by anybody. */
export const verifyPath = (locale: Locale): string => `/ngo/${locale}/verify`;
