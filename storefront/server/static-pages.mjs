import { Page, PageCache } from "./page-cache.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(req: Request, res: Response) => unknown} Handler */

/** Requests of Next's own router and of previews get other answers at the same address. */
const NOT_A_PLAIN_VISIT = ["rsc", "next-router-prefetch", "next-action", "range", "x-middleware-prefetch"];
const PREVIEW_COOKIE = "__prerender_bypass";
const REVALIDATE = "/api/revalidate";

/**
 * Serves static pages from memory and hands everything else on. Only what Next itself declares to be prerendered is
 * kept; a revalidation forgets all of it at once.
 * @param {Handler} next answers uncompressed
 * @param {Handler} compressed the same, compressed as the visitor asks
 * @param {PageCache} [cache]
 * @returns {Handler}
 */
export function servingStaticPages(next, compressed, cache = new PageCache()) {
  return (req, res) => {
    if (req.method === "POST" && req.url === REVALIDATE) {
      res.once("finish", () => cache.forgetAll());
      return next(req, res);
    }
    const path = plainVisit(req);
    if (!path) return compressed(req, res);
    const page = cache.take(path);
    if (page) return send(page, req, res);
    const { edition } = cache;
    record(res, (headers, body) => cache.keep(path, new Page(headers, body), { edition }));
    return compressed(req, res);
  };
}

/** The path of a visit whose answer could be a static page. @param {Request} req */
function plainVisit({ method, url = "", headers }) {
  if (method !== "GET" || url.includes("?") || url.startsWith("/_next/")) return undefined;
  if (NOT_A_PLAIN_VISIT.some((name) => headers[name] !== undefined)) return undefined;
  return headers.cookie?.includes(PREVIEW_COOKIE) ? undefined : url;
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
  if (encoding) res.setHeader("content-encoding", encoding);
  res.setHeader("content-length", bytes.length);
  return res.end(bytes);
}

/**
 * Listens in on an answer, and hands it over when it is a whole static page.
 * @param {Response} res @param {(headers: import("./page-cache.mjs").Headers, body: Buffer) => void} done
 */
function record(res, done) {
  /** @type {Buffer[]} */
  const chunks = [];
  /** @type {import("./page-cache.mjs").Headers | undefined} */
  let headers;
  const listen = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (chunks.length === 0 && isStaticPage(res)) headers = /** @type {any} */ (res.getHeaders());
    if (!headers || chunk === null || chunk === undefined || typeof chunk === "function") return;
    const known = typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8";
    chunks.push(
      typeof chunk === "string" ? Buffer.from(chunk, known) : Buffer.from(/** @type {Uint8Array} */ (chunk)),
    );
  };
  const { write, end } = res;
  res.write = (/** @type {any[]} */ ...args) => {
    listen(args[0], args[1]);
    return /** @type {any} */ (write).apply(res, args);
  };
  res.end = (/** @type {any[]} */ ...args) => {
    listen(args[0], args[1]);
    return /** @type {any} */ (end).apply(res, args);
  };
  res.once("finish", () => {
    if (headers && chunks.length > 0) done({ ...headers }, Buffer.concat(chunks));
  });
}

/** @param {Response} res */
function isStaticPage(res) {
  return (
    res.statusCode === 200 &&
    res.getHeader("x-nextjs-prerender") === "1" &&
    String(res.getHeader("cache-control")).includes("s-maxage") &&
    String(res.getHeader("content-type")).startsWith("text/html") &&
    res.getHeader("set-cookie") === undefined
  );
}
