import { runMedusa } from "./run-medusa.mjs";

/** Loads the demo world; arguments such as `load` go to the seed. A second run changes nothing. */
process.env.NODE_ENV ??= "production";
runMedusa(["exec", "./src/scripts/seed-demo-world.js", ...process.argv.slice(2)]);
