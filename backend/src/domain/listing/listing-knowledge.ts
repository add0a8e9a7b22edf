import type { CurrencyCode } from "../../contracts/money";
import type { EvidenceKind } from "../verdict/evidence-kind";
import type { LabourCategory } from "../verdict/labour-category";

/** What is known beside a content when it is read for problems. */
export interface ListingKnowledge {
  /** Craft → what pieces of it are like. */
  readonly crafts: ReadonlyMap<string, KnownCraft>;
  /** Key of a material → what it is like; a workshop's own word has no entry. */
  readonly materials: ReadonlyMap<string, KnownMaterial>;
  /** Photos of the workshop that are ready to be shown. */
  readonly readyPhotos: ReadonlySet<string>;
  /** The piece has pictures already, which stay while no photo is given. */
  readonly hasPictures: boolean;
  /** It was published: its stock is another matter. */
  readonly isLive: boolean;
  /** Documents of the center that cover everything it makes, with their last day. */
  readonly evidence: ReadonlyMap<string, { readonly kind: EvidenceKind; readonly expiresOn: string }>;
  /** Kinds that some import rule asks of work of a category from this center's country. */
  readonly evidenceAskedOf: (category: LabourCategory) => readonly EvidenceKind[];
  readonly currency: CurrencyCode;
  /** The sale policy pays materials at their cost. */
  readonly paysMaterials: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface KnownCraft {
  readonly speciesNeeded: boolean;
  /** Grams of the lightest and the heaviest piece of it in the shop. */
  readonly weight: { readonly lightest: number; readonly heaviest: number } | null;
}

export interface KnownMaterial {
  readonly speciesNeeded: boolean;
  /** Latin names that it may be of. */
  readonly species: readonly string[];
}

/** Work that is never listed, whatever the law of a country says (DOMAIN: no under-18s, no compulsory treatment), and work of nobody knows whom. */
export const REFUSED_WORK: readonly LabourCategory[] = ["minor", "rehab_compulsory", "unknown"];
