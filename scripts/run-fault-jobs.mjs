import { fileURLToPath } from "node:url";
import { runMedusa } from "./run-medusa.mjs";

/** The shop's scheduled jobs in a process of their own, run when its parent says so. */
process.env.NODE_ENV ??= "production";
runMedusa(["exec", fileURLToPath(new URL("../e2e/faults/jobs.mjs", import.meta.url))]);
