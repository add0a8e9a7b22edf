import { MedusaError } from "@medusajs/framework/utils";

const REFUSALS = {
  payout_not_made: [MedusaError.Types.NOT_ALLOWED, "This payout hasn't gone out, or was taken back."],
  arrived_before_paid: [MedusaError.Types.INVALID_DATA, "Money doesn't arrive before it was paid out."],
  arrived_in_future: [MedusaError.Types.INVALID_DATA, "A payout is confirmed once it has arrived."],
  confirmed_already: [MedusaError.Types.CONFLICT, "Your organisation has confirmed this payout already."],
  asked_already: [MedusaError.Types.CONFLICT, "Your organisation has asked this already."],
  too_many_questions: [MedusaError.Types.CONFLICT, "Wait for an answer to what you asked about this payout."],
  question_not_found: [MedusaError.Types.NOT_FOUND, "There is no such question."],
  answered_already: [MedusaError.Types.CONFLICT, "This question is answered already."],
  alert_invalid: [MedusaError.Types.INVALID_DATA, "This alert can't be set like this."],
} as const;

/** What can't be said, asked or set, with a code that stays. Nothing has been written. */
export class WatchRefusal extends MedusaError {
  constructor(code: keyof typeof REFUSALS, sentence?: string) {
    const [type, usual] = REFUSALS[code];
    super(type, sentence ?? usual, code);
  }
}
