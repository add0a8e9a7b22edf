import type { Locale, Localised } from "../contracts/locale";

/** Where a center is: its public name, its place and its country. */
export interface Origin {
  /** Public name: an alias where the institution has not agreed to be named. */
  readonly name: Localised;
  /** Town or region, only as precise as the center allows. */
  readonly place: Localised;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
}

/** "Lima, Peru"; a place that already names its country stands alone. */
export function placeLine({ place, country }: Omit<Origin, "name">, locale: Locale): string {
  const land = new Intl.DisplayNames([locale], { type: "region" }).of(country) ?? country;
  return place[locale].toLowerCase().includes(land.toLowerCase())
    ? place[locale]
    : `${place[locale]}, ${land}`;
}
