import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";

/** What every question is given. */
export interface AskProps {
  readonly content: ListingContent;
  /** Undefined until the device has seen them once. */
  readonly facts: ListingFacts | undefined;
  /** Keeps an answer at once. */
  readonly onAnswer: (answers: Partial<ListingContent>) => void;
}
