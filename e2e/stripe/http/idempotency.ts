import { StripeProblem } from "./problem";

/** What was answered to a key, to be answered again. */
export interface KeptAnswer {
  status: number;
  body: string;
  requestId: string;
}

/**
 * Stripe's memory of idempotency keys: the same call under the same key gets the same answer, whatever it was; another call
 * under it is refused.
 */
export class IdempotencyKeys {
  private readonly kept = new Map<string, KeptAnswer & { call: string }>();

  /**
   * @param call method, path and body of the call
   * @throws StripeProblem when the key stands for another call
   */
  recall(key: string, call: string): KeptAnswer | undefined {
    const kept = this.kept.get(key);
    if (!kept || kept.call === call) return kept;
    throw new StripeProblem(400, {
      type: "idempotency_error",
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    });
  }

  keep(key: string, call: string, answer: KeptAnswer) {
    this.kept.set(key, { ...answer, call });
  }
}
