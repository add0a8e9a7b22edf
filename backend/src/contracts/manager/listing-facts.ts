import { z } from "zod";
import type { LabourCategory } from "../labour-category";
import { LOCALES } from "../locale";
import type { CurrencyCode } from "../money";
import type { Picture } from "../picture";

/** GET /manager/workshops/:workshop_id/listing-facts?locale : all that a form offers, in one language; it may be kept for offline use. */
export const listingFactsQuerySchema = z.object({ locale: z.enum(LOCALES) });

export interface CraftFacts {
  /** What a content names it by. */
  readonly craft: string;
  readonly label: string;
  /** Crafts of one group are alike: wood, textile… */
  readonly group: string;
  readonly hs6: string;
  /** A piece of this craft in the shop; null where there is none. */
  readonly picture: Picture | null;
  /** Grams of such a piece in the shop: the middle one, the lightest and the heaviest. */
  readonly weight_g: { readonly usual: number; readonly lightest: number; readonly heaviest: number } | null;
  /** How to look after it, one sentence. */
  readonly care: string | null;
  /** The Latin name of the material has to be on record. */
  readonly species_needed: boolean;
}

export interface MaterialFacts {
  readonly key: string;
  readonly label: string;
  /** Latin names that it may be of. */
  readonly species: readonly string[];
  /** Which of them, or which other, has to be said. */
  readonly species_needed: boolean;
}

export interface SpeciesFacts {
  readonly latin: string;
  readonly label: string;
}

export interface EvidenceFacts {
  readonly id: string;
  /** As the import rules name it. */
  readonly kind: string;
  /** `YYYY-MM-DD` */
  readonly issued_on: string;
  readonly expires_on: string;
}

export interface ListingFacts {
  readonly crafts: readonly CraftFacts[];
  readonly materials: readonly MaterialFacts[];
  readonly species: readonly SpeciesFacts[];
  /** Documents of the center that are in date and cover everything it makes. */
  readonly evidence: readonly EvidenceFacts[];
  /** Those that may be named here; `label` says whose work it is. */
  readonly labour_categories: readonly {
    readonly category: LabourCategory;
    readonly label: string;
    readonly in_prison: boolean;
  }[];
  /** What most pieces of this workshop begin with. */
  readonly usual: {
    readonly labour_category: LabourCategory;
    readonly made_in_prison: boolean;
    readonly locale: string;
  };
  readonly currency_code: CurrencyCode;
  /** Minor units between which a price is believed. */
  readonly price: { readonly lowest_minor: string; readonly highest_minor: string };
  /** The sale policy in force; null when there is none. */
  readonly policy: { readonly id: string; readonly version: number } | null;
}
