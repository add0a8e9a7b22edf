import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import compression from "compression";
import next from "next";
import { readablePath } from "./readable-path.mjs";
import { inSmallLetters } from "./small-letters.mjs";
import { isCompressible, servingStaticPages } from "./static-pages.mjs";

/**
 * Next's production server with its static pages kept in memory, ready to send.
 * @param {number} port
 */
export async function serveStorefront(port) {
  const app = next({ dev: false, dir: dirname(dirname(fileURLToPath(import.meta.url))), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const squeeze = compression({
    filter: (req, res) => isCompressible(res) && compression.filter(req, res),
  });
  const answer = servingStaticPages(handle, /** @type {any} */ (squeeze));
  const server = createServer((req, res) => {
    const small = inSmallLetters(req.url ?? "/");
    if (small !== undefined) {
      res.writeHead(308, { location: small }).end();
      return;
    }
    req.url = readablePath(req.url ?? "/");
    void answer(req, res);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, () => resolve(undefined)));
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
    });
  }
}
