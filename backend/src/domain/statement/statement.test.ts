import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatements } from "./check-statements";
import { closeStatement, type MonthToClose } from "./close-statement";
import { type Statement, type StatementLine, totalOf } from "./statement";

const subject = { center: "casa", workshop: "casa-wood", currencyCode: "PEN", timeZone: "America/Lima" };

const line = (
  seq: bigint,
  recipient: string,
  amountMinor: bigint,
  more: Partial<StatementLine> = {},
): StatementLine => ({
  seq,
  occurredAt: "2026-10-05T14:03:09Z",
  kind: amountMinor > 0n ? "capture" : "refund",
  recipient,
  reference: "7K2M9PQX4T",
  title: "Pyrographed box",
  amountMinor,
  ...more,
});

function close(period: string, lines: StatementLine[], previous: MonthToClose["previous"] = null): Statement {
  const statement = closeStatement({ ...subject, period, lines, previous });
  if (!statement) throw new Error("nothing to close");
  return statement;
}

describe("a closed month", () => {
  it("opens with what the month before left, and closes with it and its entries, recipient by recipient", () => {
    const october = close("2026-10", [line(2n, "materials", 900n), line(1n, "makers", 3053n)]);
    expect(october.opening).toEqual([]);
    expect(october.lines.map(({ seq }) => seq)).toEqual([1n, 2n]);
    expect(october.closing).toEqual([
      { recipient: "makers", amountMinor: 3053n },
      { recipient: "materials", amountMinor: 900n },
    ]);
    const november = close("2026-11", [line(7n, "makers", -1000n), line(8n, "materials", -900n)], october);
    expect(november.opening).toEqual(october.closing);
    expect(november.previousHash).toBe(october.hash);
    expect(november.closing).toEqual([{ recipient: "makers", amountMinor: 2053n }]);
    expect(totalOf(november.closing)).toBe(2053n);
  });

  it("takes in a refund that came late, since the month it belonged to stays closed", () => {
    const october = close("2026-10", [line(1n, "makers", 500n)]);
    const late = line(9n, "makers", -500n, { occurredAt: "2026-10-31T23:59:00Z" });
    const november = close("2026-11", [late], october);
    expect(november.lines).toEqual([late]);
    expect(november.closing).toEqual([]);
  });

  it("is not written when there is nothing to say, and goes on while something is left", () => {
    expect(closeStatement({ ...subject, period: "2026-10", lines: [], previous: null })).toBeNull();
    const october = close("2026-10", [line(1n, "makers", 500n)]);
    expect(close("2026-11", [], october).closing).toEqual(october.closing);
  });

  it("can't come before one that is closed", () => {
    const october = close("2026-10", [line(1n, "makers", 500n)]);
    expect(() => close("2026-10", [line(2n, "makers", 1n)], october)).toThrow(RangeError);
  });
});

describe("a check without the shop's database", () => {
  const october = close("2026-10", [line(1n, "makers", 3053n), line(2n, "materials", 900n)]);
  const november = close("2026-11", [line(7n, "makers", -1000n)], october);
  const december = close("2026-12", [line(9n, "makers", 40n)], november);
  const findings = (...statements: Statement[]) =>
    checkStatements(statements).map(({ statement, findings: found }) => [statement.period, found.length]);

  it("passes what was closed, in whatever order the files come", () => {
    expect(findings(december, october, november)).toEqual([
      ["2026-10", 0],
      ["2026-11", 0],
      ["2026-12", 0],
    ]);
  });

  it("says when the one before is missing, without calling it wrong", () => {
    expect(checkStatements([november])).toMatchObject([{ findings: [], beforeMissing: true }]);
  });

  it("finds an amount, a title, a line, a balance or a whole statement that was changed", () => {
    const [first, ...others] = october.lines;
    if (!first) throw new Error("no line");
    const changed = (body: Partial<Statement>): Statement => ({ ...october, ...body });
    const forged: Statement[] = [
      changed({ lines: [{ ...first, amountMinor: first.amountMinor + 1n }, ...others] }),
      changed({ lines: [{ ...first, title: "Another box" }, ...others] }),
      changed({ lines: others }),
      changed({ closing: [{ recipient: "makers", amountMinor: 1n }] }),
      changed({ period: "2026-09" }),
      changed({ previousHash: "b".repeat(64) }),
    ];
    for (const statement of forged) expect(checkStatements([statement])[0]?.findings).not.toEqual([]);
  });

  it("takes the same statement in two files, as CSV and as XLSX, for one", () => {
    expect(findings(october, october, november, november)).toEqual([
      ["2026-10", 0],
      ["2026-10", 0],
      ["2026-11", 0],
      ["2026-11", 0],
    ]);
  });

  it("finds a statement that was sealed anew over other figures: the next one doesn't follow it", () => {
    const forged = close("2026-10", [line(1n, "makers", 3000n), line(2n, "materials", 900n)]);
    expect(findings(forged, november)).toEqual([
      ["2026-10", 0],
      ["2026-11", 1],
    ]);
    expect(findings(october, december)).toEqual([
      ["2026-10", 0],
      ["2026-12", 1],
    ]);
  });
});

it("however entries fall into months, the last balance is the sum of all of them, and the chain holds", () => {
  const entry = fc.record({
    month: fc.integer({ min: 1, max: 6 }),
    recipient: fc.constantFrom("makers", "materials", "house_programme"),
    amountMinor: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).filter((amount) => amount !== 0n),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const chain: Statement[] = [];
      for (let month = 1; month <= 6; month += 1) {
        const lines = entries.flatMap(({ month: own, recipient, amountMinor }, index) =>
          own === month ? [line(BigInt(index + 1), recipient, amountMinor)] : [],
        );
        const previous = chain.at(-1) ?? null;
        const statement = closeStatement({ ...subject, period: `2026-0${month}`, lines, previous });
        if (statement) chain.push(statement);
      }
      const sum = entries.reduce((all, { amountMinor }) => all + amountMinor, 0n);
      expect(totalOf(chain.at(-1)?.closing ?? [])).toBe(sum);
      expect(checkStatements(chain).flatMap(({ findings }) => findings)).toEqual([]);
    }),
  );
});
