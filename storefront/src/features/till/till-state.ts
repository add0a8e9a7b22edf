import type { FairTill } from "@second-chance/backend/contracts/fair-sale";
import type { KeptSale } from "./kept-sale";
import { EMPTY_DRAFT, type SaleDraft, type Stall } from "./sale-draft";
import type { Sent } from "./send-kept-sales";
import type { WhoIsIn } from "./till-server";

/** The list of pieces and when it was fetched. */
export interface PieceList extends FairTill {
  readonly fetchedAt: string;
}

/** Everything that the till's screens show. */
export interface TillState {
  readonly isOpen: boolean;
  readonly hasLine: boolean;
  readonly who: WhoIsIn;
  readonly worksWithoutLine: boolean;
  readonly pieces: PieceList | undefined;
  readonly stall: Stall | undefined;
  readonly draft: SaleDraft;
  /** Newest first. */
  readonly sales: readonly KeptSale[];
  readonly lastSending: Sent | undefined;
}

export const CLOSED: TillState = {
  isOpen: false,
  hasLine: true,
  who: undefined,
  worksWithoutLine: false,
  pieces: undefined,
  stall: undefined,
  draft: EMPTY_DRAFT,
  sales: [],
  lastSending: undefined,
};
