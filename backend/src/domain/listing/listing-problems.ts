import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingProblem } from "../../contracts/manager/listing-problem";
import { LISTING_FIELDS } from "../../contracts/manager/listing-words";
import type { ListingKnowledge } from "./listing-knowledge";
import { pieceProblems } from "./piece-problems";
import { saleProblems } from "./sale-problems";
import { textProblems } from "./text-problems";
import { workProblems } from "./work-problems";

/** Everything that keeps a content from being handed in, and what would make it better, in the order of its questions. */
export function listingProblems(content: ListingContent, known: ListingKnowledge): ListingProblem[] {
  const problems = [
    ...pieceProblems(content, known),
    ...textProblems(content),
    ...saleProblems(content, known),
    ...workProblems(content, known),
  ];
  return LISTING_FIELDS.flatMap((asked) => problems.filter(({ field }) => field === asked));
}

/** The problems without which it could be handed in. */
export function submitProblems(content: ListingContent, known: ListingKnowledge): ListingProblem[] {
  return listingProblems(content, known).filter(({ weight }) => weight === "must");
}
