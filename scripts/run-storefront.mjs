import { fileURLToPath } from "node:url";

/** Serves the built storefront; NEXT_DIST_DIR names the build when it isn't `.next`. */
process.chdir(fileURLToPath(new URL("../storefront", import.meta.url)));
process.env.NODE_ENV ??= "production";
process.env.NEXT_TELEMETRY_DISABLED ??= "1";
// Next reads the environment when it is loaded; its types stay in the storefront.
const { serveStorefront } = await import(new URL("../storefront/server/serve.mjs", import.meta.url).href);
await serveStorefront(Number(process.env.PORT ?? 8000));
