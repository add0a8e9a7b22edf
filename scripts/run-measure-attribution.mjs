import { runMedusa } from "./run-medusa.mjs";

/** Measures what attribution adds to a checkout, on a database of the bench's own. */
process.env.NODE_ENV ??= "production";
runMedusa(["exec", "./src/scripts/measure-attribution.js"]);
