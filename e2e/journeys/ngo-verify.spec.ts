import { createHash } from "node:crypto";
import { CHAIN_FORM, statementOnWire } from "@second-chance/backend/domain/statement/chain-file";
import type { StatementBody } from "@second-chance/backend/domain/statement/statement";
import { statementText } from "@second-chance/backend/domain/statement/statement-text";
import { wordsOf } from "../actors/words";
import { expect, test } from "./journey";

/** A month of a center, as the shop closes it. */
const month: StatementBody = {
  center: "a-center",
  workshop: "weaving",
  currencyCode: "EUR",
  period: "2026-01",
  timeZone: "Europe/Vilnius",
  previousHash: null,
  opening: [],
  lines: [
    {
      seq: 1n,
      occurredAt: "2026-01-05T10:00:00Z",
      kind: "capture",
      recipient: "makers",
      reference: "ORD-1",
      title: "A bag",
      amountMinor: 500n,
    },
  ],
  closing: [{ recipient: "makers", amountMinor: 500n }],
};

test("an auditor verifies a chain with the server off, and a cent that was changed is found", async ({
  page,
  context,
}) => {
  const says = wordsOf("en");
  const hash = createHash("sha256").update(statementText(month), "utf8").digest("hex");
  const text = JSON.stringify({ form: CHAIN_FORM, statements: [statementOnWire({ ...month, hash })] });
  const choose = (content: string) =>
    page
      .getByLabel(says("ngo-verify.files"))
      .setInputFiles({ name: "chain.json", mimeType: "application/json", buffer: Buffer.from(content) });

  await page.goto("/ngo/en/verify");
  await expect(page.getByRole("heading", { level: 1, name: says("ngo-verify.title") })).toBeVisible();
  await expect(page.getByLabel(says("ngo-verify.files"))).toBeEnabled();
  await context.setOffline(true);
  await choose(text);
  await expect(page.getByRole("status")).toContainText("The chain of 1 statement holds");
  await expect(page.getByRole("status")).toContainText(hash);
  await choose(text.replaceAll('"500"', '"501"'));
  await expect(page.getByRole("status")).toContainText(says("ngo-statements.finding.text_changed"));
  await choose("{}");
  await expect(page.getByRole("status")).toContainText(says("ngo-verify.unreadable", { file: "chain.json" }));
});
