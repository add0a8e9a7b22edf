import { runMedusa } from "./run-medusa.mjs";

/** Writes the demo world's past orders; goes on where an earlier run was cut off. */
process.env.NODE_ENV ??= "production";
runMedusa(["exec", "./src/scripts/seed-history.js"]);
