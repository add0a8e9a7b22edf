import type { MoneyTrail } from "@second-chance/backend/contracts/center";
import { RECIPIENTS_WITH_WORDS } from "@second-chance/backend/contracts/recipient";
import { expect, it } from "vitest";
import { ENGLISH } from "@/i18n/messages";
import { trailParts } from "./trail-parts";

const trail: MoneyTrail = {
  policyId: "sale-prison-workshop",
  policyVersion: 1,
  illustrative: true,
  currencyCode: "PEN",
  grossMinor: 12_000,
  taxMinor: 1830,
  netMinor: 10_170,
  parts: [
    { recipient: "materials", amountMinor: 900 },
    { recipient: "workshop_safety_fund", amountMinor: 305 },
    { recipient: "shop_running_costs", amountMinor: 1220 },
    { recipient: "makers", amountMinor: 7745 },
  ],
};

it("names the makers first and the tax last, and adds up to what is paid", () => {
  const parts = trailParts(trail);
  expect(parts.map((part) => part.recipient)).toEqual([
    "makers",
    "materials",
    "workshop_safety_fund",
    "shop_running_costs",
    "tax",
  ]);
  expect(parts.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(trail.grossMinor);
});

it("shows no tax where none is contained, and keeps a recipient it doesn't know with the policy's own label", () => {
  const roof = { recipient: "new_roof", amountMinor: 10_170, label: "a new roof for the workshop" };
  const parts = trailParts({ ...trail, taxMinor: 0, parts: [roof] });
  expect(parts).toEqual([{ ...roof, tone: "fund" }]);
});

it("has words for every recipient that a sale policy may pay without a label", () => {
  const unnamed = RECIPIENTS_WITH_WORDS.filter((recipient) => !(recipient in ENGLISH.money.recipients));
  expect(unnamed).toEqual([]);
});
