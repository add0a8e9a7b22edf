import { backendModule } from "../start/backend-module.mjs";
import { row } from "./measure.mjs";

const GOALS = { microseconds: 20, mapSeconds: 10 };
const QUESTIONS = 200_000;
const PIECES = 10_000;
const ORIGINS = ["PE", "VN", "LT", "ZA"];
const ON = "2026-11-27";
const EXPIRES = Date.parse("2028-01-01");
const DAY_MS = 86_400_000;

/** @typedef {{ kind: string, expiresOn: string }} Document */
/** @typedef {{ categories: string[], origin: string, destination: string, evidence: Document[], on: string }} Question */

/** What a verdict costs, and what the map of all of them does: where may each of many pieces go? One core, no database. */
export async function benchVerdict() {
  /** @type {{ judge: (dataset: unknown, question: Question) => { purchasable: boolean } }} */
  const { judge } = await backendModule("domain/verdict/judge.ts");
  /** @type {{ readImportRules: () => { labour_categories: Record<string, unknown> } }} */
  const { readImportRules } = await backendModule("datasets/import-rules.ts");
  /** @type {{ EVIDENCE_KINDS: readonly string[] }} */
  const { EVIDENCE_KINDS } = await backendModule("domain/verdict/evidence-kind.ts");
  /** @type {{ MARKETS: readonly { country: string }[] }} */
  const { MARKETS } = await backendModule("contracts/markets.ts");

  const dataset = readImportRules();
  const kinds = Object.keys(dataset.labour_categories);
  const countries = MARKETS.map(({ country }) => country);
  /** The n-th piece: one or two kinds of work, documents that end on a day of its own. @param {number} n */
  const piece = (n) => ({
    categories: [...new Set([at(kinds, n), at(kinds, Math.floor(n / 7))])],
    origin: at(ORIGINS, n),
    evidence: EVIDENCE_KINDS.map((kind) => ({
      kind,
      expiresOn: new Date(EXPIRES + (n % 900) * DAY_MS).toISOString().slice(0, 10),
    })),
    on: ON,
  });
  const pieces = Array.from({ length: PIECES }, (_, n) => piece(n));
  const ask = (/** @type {number} */ n) =>
    judge(dataset, { ...at(pieces, n), destination: at(countries, n * 13) });

  for (let n = 0; n < QUESTIONS / 10; n += 1) ask(n);
  const asked = processorMs(() => {
    for (let n = 0; n < QUESTIONS; n += 1) ask(n);
  });
  let open = 0;
  const mapped = processorMs(() => {
    for (const one of pieces)
      for (const destination of countries) if (judge(dataset, { ...one, destination }).purchasable) open += 1;
  });
  const microseconds = (asked * 1000) / QUESTIONS;
  return [
    row(
      "a verdict",
      `${microseconds.toFixed(1)} µs of one core`,
      `≤ ${GOALS.microseconds} µs`,
      microseconds <= GOALS.microseconds,
    ),
    row(
      `where ${PIECES} pieces may go`,
      `${(mapped / 1000).toFixed(1)} s of one core for ${countries.length} countries, none remembered from another; ${open} ways are open`,
      `≤ ${GOALS.mapSeconds} s`,
      mapped / 1000 <= GOALS.mapSeconds,
    ),
  ];
}

/** @template T @param {readonly T[]} list @param {number} n @returns {T} */
const at = (list, n) => /** @type {T} */ (list[n % list.length]);

/** Time of the processor, which other work on the machine doesn't lengthen as it does the clock's. @param {() => void} work */
function processorMs(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
