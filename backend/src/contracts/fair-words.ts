/** Words of a fair sale that a till's screens need, without the schemas: those would cost a phone a library. */
export const TENDERS = ["cash", "card"] as const;
export type Tender = (typeof TENDERS)[number];

/** Why a sale can't be booked as it is told. */
export const FAIR_SALE_REFUSALS = [
  "occurred_in_future",
  "occurred_too_long_ago",
  "unknown_piece",
  "piece_of_another_center",
  "two_countries",
  "wrong_currency",
  "price_reason_missing",
  "card_reference_missing",
  "total_too_large",
  "sale_differs",
] as const;
export type FairSaleRefusalCode = (typeof FAIR_SALE_REFUSALS)[number];
