import { runMedusa } from "./run-medusa.mjs";

/** Jobs and subscribers only; its port answers nothing but /health. */
process.env.NODE_ENV ??= "production";
process.env.MEDUSA_WORKER_MODE = "worker";
process.env.DISABLE_MEDUSA_ADMIN = "true";
runMedusa(["start", "--port", process.env.BACKEND_PORT ?? process.env.PORT ?? "9000"]);
