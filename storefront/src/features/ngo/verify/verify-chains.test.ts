import { readChainFile } from "@second-chance/backend/documents/statement/read-chain-file";
import { CHAIN_FORM, statementOnWire } from "@second-chance/backend/domain/statement/chain-file";
import type { Statement, StatementBody } from "@second-chance/backend/domain/statement/statement";
import { statementText } from "@second-chance/backend/domain/statement/statement-text";
import { describe, expect, it } from "vitest";
import { sha256, verifyChains } from "./verify-chains";

const body = (period: string, more: Partial<StatementBody>): StatementBody => ({
  center: "a-center",
  workshop: "weaving",
  currencyCode: "EUR",
  timeZone: "Europe/Vilnius",
  period,
  previousHash: null,
  opening: [],
  lines: [
    {
      seq: 1n,
      occurredAt: `${period}-05T10:00:00Z`,
      kind: "capture",
      recipient: "makers",
      reference: "ORD-1",
      title: "A bag",
      amountMinor: 500n,
    },
  ],
  closing: [{ recipient: "makers", amountMinor: 500n }],
  ...more,
});
const sealed = async (one: StatementBody): Promise<Statement> => ({
  ...one,
  hash: await sha256(statementText(one)),
});

async function twoMonths(): Promise<readonly [Statement, Statement]> {
  const first = await sealed(body("2026-01", {}));
  const second = body("2026-02", {
    previousHash: first.hash,
    opening: first.closing,
    lines: [],
    closing: first.closing,
  });
  return [first, await sealed(second)];
}
const fileOf = (statements: readonly Statement[]) =>
  JSON.stringify({ form: CHAIN_FORM, statements: statements.map(statementOnWire) });

describe("a chain file on an auditor's device", () => {
  it("holds as it was given out, whatever the order of its statements", async () => {
    const months = await twoMonths();
    const read = readChainFile(fileOf([...months].reverse()));
    const [chain, ...others] = await verifyChains(read ?? []);
    expect(others).toEqual([]);
    expect(chain).toMatchObject({
      statements: 2,
      lastPeriod: "2026-02",
      lastHash: months[1].hash,
      broken: [],
    });
  });

  it("doesn't hold once a cent, or a month, is another", async () => {
    const [first, second] = await twoMonths();
    const forged = fileOf([first, second]).replaceAll('"500"', '"501"');
    const [changed] = await verifyChains(readChainFile(forged) ?? []);
    expect(changed?.broken.map(({ codes }) => codes)).toEqual([["text_changed"], ["text_changed"]]);
    const [cut] = await verifyChains([second]);
    expect(cut?.broken).toEqual([{ period: "2026-02", codes: ["before_missing"] }]);
  });

  it.each(["", "{}", "[]", '{"form":"another","statements":[]}'])("%s is no chain file", (text) => {
    expect(readChainFile(text)).toBeNull();
  });
});
