/**
 * Holds every object the stand-in answers with against Stripe's published fixtures, which are no part of this repository
 * (github.com/stripe/openapi, `fixtures3.json`):
 *
 *   node e2e/stripe/check-fixtures.mjs fixtures3.json
 */
import { readFileSync } from "node:fs";
import { createJiti } from "jiti";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Which file has Stripe's fixtures? node e2e/stripe/check-fixtures.mjs FILE");
  process.exit(2);
}
const { resources } = JSON.parse(readFileSync(file, "utf8"));
const jiti = createJiti(import.meta.url);
const { gatherAnswers } = await jiti.import("./fixtures/gather.ts");
const { differences } = await jiti.import("./fixtures/compare.ts");

const found = new Map();
const unlike = (kind) => `${kind} has no example in this file`;
for (const [kind, answers] of await gatherAnswers()) {
  const example = resources[kind];
  const all = answers.flatMap((answer) => (example ? differences(example, answer, kind) : [unlike(kind)]));
  for (const difference of all) found.set(difference, (found.get(difference) ?? 0) + 1);
  console.log(`${all.length === 0 ? "✓" : "✗"} ${kind}: ${answers.length} answers`);
}
for (const [difference, times] of found) console.log(`  ${difference} (${times} times)`);
process.exitCode = found.size === 0 ? 0 : 1;
