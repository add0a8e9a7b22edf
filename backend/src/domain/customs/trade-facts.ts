import { TRADE_FACTS, type TradeFact } from "../../contracts/customs";
import type { VerdictDto } from "../../contracts/verdict";

/** What is on record of a piece. Weight is grams of one piece, price minor units of a currency that it is sold in. */
export interface RecordedFacts {
  readonly hs6: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry: string | null;
  readonly weightGrams: number | null;
  readonly priceMinor: bigint | null;
  /** Flags of hs-codes.json. */
  readonly flags: readonly string[];
  /** Latin name. */
  readonly species: string | null;
  /** Number of the CITES permit, or why the species needs none. */
  readonly citesNote: string | null;
}

/** Codes that HS 2022 dropped; hs-codes.json lists them as refused. */
const DROPPED_CODES = new Set(["442010", "970110", "970190", "441400"]);

/** Reason code of a verdict that was held for want of a fact. */
export const FACTS_MISSING = "TRADE_FACTS_MISSING";

/** True for six digits that HS 2022 still has a place for. */
export function isHs6(code: string): boolean {
  return /^\d{6}$/.test(code) && !DROPPED_CODES.has(code);
}

/** True for flags of a kind of goods whose species customs asks for. */
export function needsSpecies(flags: readonly string[]): boolean {
  return ["species_required", "cites_check"].some((flag) => flags.includes(flag));
}

/** What a piece lacks to be offered abroad, in the order of {@link TRADE_FACTS}; empty when nothing does. */
export function missingTradeFacts(facts: RecordedFacts): TradeFact[] {
  const lacking: Readonly<Record<TradeFact, boolean>> = {
    hs6: !isHs6(facts.hs6 ?? ""),
    origin: !/^[A-Z]{2}$/i.test(facts.originCountry ?? ""),
    net_weight: !((facts.weightGrams ?? 0) > 0),
    value: (facts.priceMinor ?? 0n) <= 0n,
    species: needsSpecies(facts.flags) && isBlank(facts.species),
    cites: facts.flags.includes("cites_check") && isBlank(facts.citesNote),
  };
  return TRADE_FACTS.filter((fact) => lacking[fact]);
}

/**
 * A verdict for a piece that lacks facts: at home it stays, abroad it is held until they are on record. What the law
 * refuses anyway keeps the law's reason.
 */
export function heldForFacts(
  verdict: VerdictDto,
  missing: readonly TradeFact[],
  isAbroad: boolean,
): VerdictDto {
  if (!isAbroad || missing.length === 0 || !verdict.purchasable) return verdict;
  return {
    ...verdict,
    verdict: "review",
    purchasable: false,
    reasonCode: FACTS_MISSING,
    messageKey: "facts_missing",
    citation: null,
  };
}

const isBlank = (text: string | null): boolean => !text?.trim();
