import { expect, it } from "vitest";
import type { AttributionLineDto, LedgerEntryDto } from "../../contracts/attribution";
import {
  ATTRIBUTED,
  type Behind,
  behindCharge,
  behindFigure,
  behindNet,
  behindPart,
  behindRefunds,
  behindTax,
  sumsOf,
} from "./entries-behind";

/** A line as it stands after a change of the order: its entries were made under an earlier id. */
const LINE: AttributionLineDto = {
  id: "aln_2",
  sourceId: "item_1",
  kind: "item",
  removed: false,
  title: "Chess set",
  quantity: "1",
  workshop: null,
  center: { id: "cen_1", name: "Taller Norte" },
  policyId: "sale-prison-workshop",
  policyVersion: 1,
  grossMinor: "1300",
  discountMinor: "120",
  taxMinor: "180",
  netMinor: "1000",
  refundedMinor: "590",
  refundableMinor: "590",
  parts: [{ recipient: "makers", amountMinor: "880" }],
};

const entry = (
  countsAs: string,
  account: string,
  recipient: string | null,
  amountMinor: string,
  lineSourceId: string | null = "item_1",
): LedgerEntryDto => ({
  id: `lent_${countsAs}_${account}_${recipient}_${lineSourceId}`,
  transactionId: countsAs,
  account,
  recipient,
  workshopId: null,
  centerId: null,
  attributionLineId: lineSourceId && "aln_1",
  lineSourceId,
  kind: countsAs,
  countsAs,
  amountMinor,
  currencyCode: countsAs === "fee" ? "EUR" : "PEN",
  exponent: 2,
  reporting: null,
  occurredAt: "2026-10-01T12:00:00Z",
  sourceType: countsAs,
  sourceId: countsAs,
});

const BOOK = [
  entry("capture", "clearing", null, "-1680", null),
  entry("capture", "tax", null, "180"),
  entry("capture", "workshop", "makers", "880"),
  entry("capture", "platform", "shop_running_costs", "120"),
  entry("capture", "center_shipping", "center_post", "500", "sm_1"),
  entry("refund", "clearing", null, "590", null),
  entry("refund", "tax", null, "-90"),
  entry("refund", "workshop", "makers", "-440"),
  entry("refund", "platform", "shop_running_costs", "-60"),
  entry("fee", "clearing", null, "40", null),
  entry("fee", "platform", "payment_fees", "-40"),
];

const sum = ({ holds }: Behind) =>
  sumsOf(BOOK.filter(holds)).map(({ amountMinor, currencyCode }) => `${amountMinor} ${currencyCode}`);

it("finds the entries that sum to each figure of a line, over changes of the order", () => {
  expect(sum(behindCharge(LINE))).toEqual(["1180 PEN"]);
  expect(sum(behindTax(LINE))).toEqual(["180 PEN"]);
  expect(sum(behindNet(LINE))).toEqual(["1000 PEN"]);
  expect(sum(behindPart(LINE, "makers"))).toEqual(["880 PEN"]);
  expect(sum(behindRefunds(LINE))).toEqual(["-590 PEN"]);
});

it("finds the entries that sum to each figure of the order; a fee is in its own currency", () => {
  expect(sum(behindFigure("capture"))).toEqual(["1680 PEN"]);
  expect(sum(behindFigure("refund"))).toEqual(["-590 PEN"]);
  expect(sum(behindFigure("fee"))).toEqual(["-40 EUR"]);
  expect(sum(ATTRIBUTED)).toEqual(["1090 PEN"]);
});
