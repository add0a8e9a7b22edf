import { expect, it } from "vitest";
import { CHAIN_FORM, statementOnWire } from "../../domain/statement/chain-file";
import { closeStatement } from "../../domain/statement/close-statement";
import type { Statement } from "../../domain/statement/statement";
import { statementCsv } from "./statement-csv";
import { verifyFiles } from "./verify-files";

const close = (period: string, previous: Statement | null, amountMinor: bigint): Statement =>
  closeStatement({
    center: "casa",
    workshop: "casa-wood",
    currencyCode: "PEN",
    period,
    timeZone: "America/Lima",
    previous,
    lines: [
      {
        seq: amountMinor,
        occurredAt: `${period}-05T14:03:09Z`,
        kind: "capture",
        recipient: "makers",
        reference: "7K2M9PQX4T",
        title: "Spoon",
        amountMinor,
      },
    ],
  }) as Statement;

const september = close("2026-09", null, 100n);
const october = close("2026-10", september, 250n);
const file = (statement: Statement) => ({
  name: `${statement.period}.csv`,
  content: statementCsv(statement),
});

it("names the hash that a chain ends with, for whoever got it on another way", async () => {
  const { lines, wrong } = await verifyFiles([file(october), file(september)]);
  expect(wrong).toBe(0);
  expect(lines.at(-1)).toContain(`${october.hash}  casa / casa-wood / PEN / 2026-10`);
  expect(lines.join()).not.toContain(september.hash);
});

it("knows a newest statement that was sealed anew by the hash that was given out", async () => {
  const sealedAnew = close("2026-10", september, 260n);
  const forged = [file(september), file(sealedAnew)];
  expect((await verifyFiles(forged)).wrong).toBe(0);
  const { lines, wrong } = await verifyFiles(forged, [october.hash]);
  expect(wrong).toBe(1);
  expect(lines.at(-1)).toContain(`No chain of these files ends with ${october.hash}`);
  expect((await verifyFiles([file(september), file(october)], [october.hash.toUpperCase()])).wrong).toBe(0);
});

it("reads a chain that was downloaded whole, finds what was changed in it, and refuses what is none", async () => {
  const chain = { form: CHAIN_FORM, statements: [september, october].map(statementOnWire) };
  const named = (name: string, text: string) => ({ name, content: Buffer.from(text) });
  const whole = await verifyFiles([named("casa.json", JSON.stringify(chain))], [october.hash]);
  expect(whole.wrong).toBe(0);
  expect(whole.lines.filter((line) => line.startsWith("✓"))).toHaveLength(2);
  const changed = JSON.stringify(chain).replace("Spoon", "Ladle");
  expect((await verifyFiles([named("casa.json", changed)])).wrong).toBe(1);
  expect((await verifyFiles([named("other.json", "{}")])).lines.join()).toContain("no chain of statements");
});
