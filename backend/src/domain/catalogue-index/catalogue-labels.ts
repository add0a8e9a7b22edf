import type { Locale, Localised } from "../../contracts/locale";

export interface CenterLabel {
  readonly handle: string;
  readonly name: Localised;
  readonly place: Localised;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The center's own language: its words for its pieces can be searched from any page. */
  readonly language: Locale;
}

export interface WorkshopLabel {
  readonly handle: string;
  readonly name: Localised;
}

/** Names that pieces share. */
export interface CatalogueLabels {
  craft(craftType: string): Localised;
  center(centerId: string): CenterLabel;
  workshop(workshopId: string): WorkshopLabel;
}
