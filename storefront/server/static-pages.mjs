import { withNotFoundWords } from "./not-found-words.mjs";
import { Page, PageCache } from "./page-cache.mjs";
import { putScriptsLast } from "./scripts-last.mjs";
import { putStylesInside } from "./styles-inside.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(req: Request, res: Response) => unknown} Handler */
/** @typedef {(req: Request, res: Response, go: () => void) => void} Middleware */

/** Requests of Next's own router and of previews get other answers at the same address. */
const NOT_A_PLAIN_VISIT = ["rsc", "next-router-prefetch", "next-action", "range", "x-middleware-prefetch"];
const PREVIEW_COOKIE = "__prerender_bypass";
const REVALIDATE = "/api/revalidate";

/** Answers whose encoding is settled. @type {WeakSet<object>} */
const readyMade = new WeakSet();

/** True while an answer may still be compressed on its way out. @param {object} res */
export const isCompressible = (res) => !readyMade.has(res);

/**
 * Serves static pages from memory and hands everything else on. Only what Next itself declares to be prerendered is
 * kept; a revalidation forgets all of it at once.
 * @param {Handler} next answers uncompressed
 * @param {Middleware} compressing compresses what is answered after it
 * @param {PageCache} [cache]
 * @returns {Handler}
 */
export function servingStaticPages(next, compressing, cache = new PageCache()) {
  return (req, res) => {
    if (req.method === "POST" && req.url === REVALIDATE) {
      res.once("finish", () => cache.forgetAll());
      return next(req, res);
    }
    if (!isVisit(req)) return compressing(req, res, () => next(req, res));
    const path = pathOfStatic(req);
    const page = path && cache.take(path);
    if (page) return send(page, req, res);
    const { edition } = cache;
    const plain = { write: res.write, end: res.end };
    return compressing(req, res, () => {
      const { write, end } = res;
      holdPage(res, (body) => {
        const html = finished(body.toString("utf8"), res.statusCode, req.url ?? "");
        if (!path || !isStaticPage(res)) {
          Object.assign(res, { write, end });
          res.removeHeader("content-length");
          res.end(html);
          return;
        }
        const made = new Page(/** @type {any} */ (res.getHeaders()), Buffer.from(html));
        cache.keep(path, made, { edition });
        // Past the compression: a page has its own compressed forms.
        readyMade.add(res);
        Object.assign(res, plain);
        void send(made, req, res);
      });
      next(req, res);
    });
  };
}

/** @param {string} html @param {number} status @param {string} url */
const finished = (html, status, url) =>
  status === 404 ? withNotFoundWords(html, url) : putStylesInside(putScriptsLast(html));

/** Somebody opens an address in a browser. @param {Request} req */
function isVisit({ method, url = "", headers }) {
  if (method !== "GET" || url.startsWith("/_next/")) return false;
  return NOT_A_PLAIN_VISIT.every((name) => headers[name] === undefined);
}

/** The path of a visit whose answer could be a static page. @param {Request} req */
function pathOfStatic({ url = "", headers }) {
  return url.includes("?") || headers.cookie?.includes(PREVIEW_COOKIE) ? undefined : url;
}

/** @param {Page} page @param {Request} req @param {Response} res */
async function send(page, req, res) {
  for (const [name, value] of Object.entries(page.headers)) res.setHeader(name, value);
  res.setHeader("etag", page.etag);
  if (req.headers["if-none-match"] === page.etag) return res.writeHead(304).end();
  const accepted = String(req.headers["accept-encoding"] ?? "");
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  const body = page.bodyIn(encoding);
  const bytes = body instanceof Promise ? await body : body;
  res.setHeader("vary", "accept-encoding");
  if (encoding) res.setHeader("content-encoding", encoding);
  res.setHeader("content-length", bytes.length);
  return res.end(bytes);
}

/**
 * Holds an answer back if it is a page, and hands it over when it is whole; any other goes on as it comes.
 * @param {Response} res @param {(body: Buffer) => void} done
 */
function holdPage(res, done) {
  const { write, end, flushHeaders } = res;
  // Next sends the head of a live page at once; what was sent could no longer be held back.
  res.flushHeaders = () => {
    if (!isPage(res)) flushHeaders.call(res);
  };
  /** @type {Buffer[]} */
  const held = [];
  /** @type {boolean | undefined} */
  let isHeld;
  const hold = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    isHeld ??= !res.headersSent && isPage(res);
    if (!isHeld || typeof chunk === "function" || chunk === null || chunk === undefined) return isHeld;
    const known = typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8";
    held.push(
      typeof chunk === "string" ? Buffer.from(chunk, known) : Buffer.from(/** @type {Uint8Array} */ (chunk)),
    );
    return true;
  };
  const told = (/** @type {unknown[]} */ args) => {
    const callback = args.find((arg) => typeof arg === "function");
    if (callback) process.nextTick(/** @type {() => void} */ (callback));
  };
  res.write = (/** @type {any[]} */ ...args) => {
    if (!hold(args[0], args[1])) return /** @type {any} */ (write).apply(res, args);
    told(args);
    return true;
  };
  res.end = (/** @type {any[]} */ ...args) => {
    if (!hold(args[0], args[1])) return /** @type {any} */ (end).apply(res, args);
    told(args);
    done(Buffer.concat(held));
    return res;
  };
}

/** @param {Response} res */
function isPage(res) {
  return [200, 404].includes(res.statusCode) && String(res.getHeader("content-type")).startsWith("text/html");
}

/** @param {Response} res */
function isStaticPage(res) {
  return (
    isPage(res) &&
    res.statusCode === 200 &&
    res.getHeader("x-nextjs-prerender") === "1" &&
    String(res.getHeader("cache-control")).includes("s-maxage") &&
    res.getHeader("set-cookie") === undefined
  );
}
