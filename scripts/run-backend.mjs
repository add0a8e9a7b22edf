import { runMedusa } from "./run-medusa.mjs";

/** The HTTP server. Without Redis it does the worker's jobs too; beside a worker it is told not to. */
process.env.NODE_ENV ??= "production";
process.env.MEDUSA_WORKER_MODE ??= process.env.REDIS_URL ? "server" : "shared";
runMedusa(["start", "--port", process.env.BACKEND_PORT ?? process.env.PORT ?? "9000"]);
