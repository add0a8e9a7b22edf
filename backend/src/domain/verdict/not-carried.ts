import type { VerdictDto } from "../../contracts/verdict";

/** Reason code of a piece that the law lets in and that nobody carries there. */
export const NOT_CARRIED = "NOT_CARRIED";

/**
 * What a page says of a piece that its center's post doesn't carry to a country for now: it can't be ordered there, though no
 * law stands against it. A refusal of the law explains itself better and stays.
 */
export function unlessCarried(verdict: VerdictDto, isCarried: boolean): VerdictDto {
  if (isCarried || !verdict.purchasable) return verdict;
  return {
    ...verdict,
    verdict: "blocked",
    purchasable: false,
    reasonCode: NOT_CARRIED,
    messageKey: "not_carried",
    citation: null,
  };
}
