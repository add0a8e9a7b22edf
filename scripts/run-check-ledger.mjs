import { runMedusa } from "./run-medusa.mjs";

/** Prints what is wrong in the books, in sentences; ends with 1 when something is. */
process.env.NODE_ENV ??= "production";
runMedusa(["exec", "./src/scripts/check-ledger.js"]);
