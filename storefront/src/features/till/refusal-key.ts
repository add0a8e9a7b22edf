import { FAIR_SALE_REFUSALS, type FairSaleRefusalCode } from "@second-chance/backend/contracts/fair-words";
import type { Refusal } from "./kept-sale";

/** Key of the till's own words for a refusal; `other` hands on what the shop said. */
export function refusalKey({ code }: Refusal): FairSaleRefusalCode | "other" {
  return FAIR_SALE_REFUSALS.find((known) => known === code) ?? "other";
}
