import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

/** How long a page is served without asking Next again: short, because Next alone knows when a page has changed. */
const FRESH_MS = 1_000;
/** Nothing older is served, even when asking again has failed. */
const KEPT_MS = 10_000;
const MOST_BYTES = 128 * 1024 * 1024;
const BROTLI_QUALITY = 5;

/** Written anew for each answer, or true of the first one only. */
const OWN_OF_AN_ANSWER = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "x-nextjs-cache",
]);

const compress = {
  gzip: promisify(gzip),
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
};

/** @typedef {"br" | "gzip"} Encoding */
/** @typedef {Record<string, number | string | string[]>} Headers */

/** A static page with its compressed forms, each made once when first asked for. */
export class Page {
  /** @type {Map<Encoding, Promise<Buffer>>} */
  #compressed = new Map();

  /** @param {Headers} headers @param {Buffer} body */
  constructor(headers, body) {
    this.headers = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !OWN_OF_AN_ANSWER.has(name)),
    );
    this.body = body;
    this.etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    this.freshUntil = 0;
  }

  /** @param {Encoding | undefined} encoding @returns {Buffer | Promise<Buffer>} */
  bodyIn(encoding) {
    if (!encoding) return this.body;
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const made = compress[encoding](this.body);
    this.#compressed.set(encoding, made);
    return made;
  }
}

/** Static pages as Next made them, kept for a second each. */
export class PageCache {
  /** @type {LRUCache<string, Page>} */
  #pages = new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.length + 1_000,
    ttl: KEPT_MS,
  });

  /** Changes when everything is forgotten: what was asked for before must not be kept after. */
  edition = 0;

  /**
   * The page to serve. When its second is over, one caller gets nothing and asks Next, while the others are still
   * served what there is.
   * @param {string} path @param {number} [now]
   */
  take(path, now = Date.now()) {
    const page = this.#pages.get(path);
    if (!page || now < page.freshUntil) return page;
    page.freshUntil = now + FRESH_MS;
    return undefined;
  }

  /** @param {string} path @param {Page} page @param {{ edition: number, now?: number }} asked */
  keep(path, page, { edition, now = Date.now() }) {
    if (edition !== this.edition) return;
    const known = this.#pages.get(path);
    const kept = known?.etag === page.etag ? known : page;
    kept.freshUntil = now + FRESH_MS;
    this.#pages.set(path, kept);
  }

  forgetAll() {
    this.edition += 1;
    this.#pages.clear();
  }
}
