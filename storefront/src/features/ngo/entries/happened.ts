/** What the ledger's transactions are called: words under `ngo-entries.happened`. */
export const HAPPENED = ["capture", "refund", "credit", "exchange", "fee", "payout", "reversal"] as const;
