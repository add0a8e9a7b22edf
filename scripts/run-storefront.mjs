import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Serves the built storefront; NEXT_DIST_DIR names the build when it isn't `.next`. */
const directory = fileURLToPath(new URL("../storefront", import.meta.url));
process.chdir(directory);
process.env.NODE_ENV ??= "production";
process.env.NEXT_TELEMETRY_DISABLED ??= "1";
process.argv = [process.execPath, "next", "start", "--port", process.env.PORT ?? "8000"];
createRequire(pathToFileURL(resolve(directory, "package.json")))("next/dist/bin/next");
