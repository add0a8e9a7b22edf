import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The running shop that the journeys visit, as `npm start` and `npm test` describe it. */
export interface Stack {
  readonly storefrontUrl: string;
  readonly backendUrl: string;
  readonly adminUrl: string;
  readonly databaseUrl: string;
  readonly publishableKey: string;
  readonly mailDir: string;
  /** Where a stand-in speaks Stripe; absent where only the test payment is offered. */
  readonly stripeUrl?: string;
  /** `email` is what is typed to log in: a manager's may be a name. */
  readonly logins: readonly { readonly role: string; readonly email: string; readonly password: string }[];
}

/** STACK_FILE, else the shop that `npm start` runs. */
export function readStack(): Stack {
  const file = process.env.STACK_FILE ?? resolve(__dirname, "../../.data/stack.json");
  return JSON.parse(readFileSync(file, "utf8"));
}
