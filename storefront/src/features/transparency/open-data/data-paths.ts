import type { Locale } from "@second-chance/backend/contracts/locale";

export const FORMATS = ["csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Name of the file of all centers. */
export const WHOLE = "income";

/** Where the figures of a center are as a file; of all centers where none is named. */
export const dataPath = (format: Format, center = WHOLE): string => `/open-data/${center}.${format}`;

export interface DataFile {
  readonly format: Format;
  /** Undefined for all centers. */
  readonly center?: string;
}

/** Which file a name asks for; undefined for a name that is none. */
export function dataFileOf(name: string): DataFile | undefined {
  const [, stem, ending] = /^([a-z0-9-]{1,120})\.([a-z]+)$/.exec(name) ?? [];
  const format = FORMATS.find((known) => known === ending);
  if (stem === undefined || format === undefined) return undefined;
  return stem === WHOLE ? { format } : { format, center: stem };
}

/** Where the chart is drawn: of a center, or of all. */
export function chartPath(locale: Locale, center?: string): string {
  const query = new URLSearchParams({ ...(center === undefined ? {} : { center }), locale });
  return `/open-data/chart.svg?${query}`;
}
