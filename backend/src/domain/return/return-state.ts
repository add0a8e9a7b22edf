import type { ReturnState } from "../../contracts/parcel-words";
import type { ReturnDecision } from "../../contracts/return-request";

type Decision = ReturnDecision["decision"];

/** A piece that was promised a refund can still turn out not to be what was sent: then it is refused, with the reason. */
const WAYS: Readonly<Record<ReturnState, Partial<Record<Decision, ReturnState>>>> = {
  asked: { approve: "approved", refuse: "refused", refund: "refunded" },
  approved: { refund: "refunded", refuse: "refused" },
  refused: {},
  refunded: {},
};

/** The state that a decision leads to; undefined when it can't be taken any more. */
export function returnAfter(state: ReturnState, decision: Decision): ReturnState | undefined {
  return WAYS[state][decision];
}
