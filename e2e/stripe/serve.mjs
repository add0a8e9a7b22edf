/**
 * Stripe without the internet, as a program:
 *
 *   node e2e/stripe/serve.mjs --port 12111 --webhook http://localhost:9000/hooks/stripe --secret whsec_… \
 *     [--seed 1] [--state file] [--bank-seconds 60]
 */
import { parseArgs } from "node:util";
import { createJiti } from "jiti";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "12111" },
    webhook: { type: "string" },
    secret: { type: "string" },
    seed: { type: "string" },
    state: { type: "string" },
    "bank-seconds": { type: "string" },
  },
});
const number = (text) => (text === undefined ? undefined : Number(text));
const { startStripe } = await createJiti(import.meta.url).import("./start.ts");
const stripe = await startStripe({
  port: Number(values.port),
  webhookUrl: values.webhook,
  webhookSecret: values.secret,
  seed: number(values.seed),
  stateFile: values.state,
  bankSeconds: number(values["bank-seconds"]),
});
console.log(`Stripe's stand-in answers at ${stripe.url}`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void stripe.close().then(() => process.exit(0)));
