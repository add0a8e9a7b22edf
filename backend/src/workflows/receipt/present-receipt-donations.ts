import type { ReceiptDonation } from "../../contracts/donation";
import { presentFund } from "../fund/find-funds";
import { moneyDto } from "../wire-money";
import type { Amounts, ReceiptParts } from "./receipt-parts";

/** What an order gave, each to its fund under today's name; a line whose fund is gone keeps the title it was placed with. */
export function presentReceiptDonations(
  { head, lines, attribution, funds, locale }: ReceiptParts,
  amounts: Amounts,
): ReceiptDonation[] {
  const money = (minor: bigint) => moneyDto(minor, head.currencyCode);
  return lines
    .filter(({ kind }) => kind === "donation")
    .map((line) => {
      const fund = funds.get(line.fund ?? "");
      const booked = attribution?.lines.find(({ sourceId }) => sourceId === line.id);
      return {
        fund: fund
          ? presentFund(fund, locale)
          : { handle: line.fund ?? "", name: line.title, purpose: "", center: null },
        amount: money(amounts.get(line.id)?.grossMinor ?? 0n),
        refunded: money(BigInt(booked?.refundedMinor ?? 0)),
      };
    });
}
