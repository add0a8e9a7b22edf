import { runMedusa } from "./run-medusa.mjs";

/** Brings the database to this release. Safe links only: nothing is dropped without a person. */
process.env.NODE_ENV ??= "production";
runMedusa(["db:migrate", "--execute-safe-links"]);
