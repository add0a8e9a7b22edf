import { createServer } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import compression from "compression";
import { afterEach, describe, expect, it } from "vitest";
import { Page, PageCache } from "./page-cache.mjs";
import { isCompressible, servingStaticPages } from "./static-pages.mjs";

/** @type {(() => void)[]} */
const closers = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A page server whose answers tell how often it was asked. */
async function serve(headers = {}) {
  const asked = { times: 0 };
  /** @type {import("./static-pages.mjs").Handler} */
  const next = (req, res) => {
    if (req.url === "/api/revalidate") return res.end("{}");
    asked.times += 1;
    res.setHeader("content-type", "text/html; charset=utf-8");
    res.setHeader("cache-control", "s-maxage=300, stale-while-revalidate=31535700");
    res.setHeader("x-nextjs-prerender", "1");
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, String(value));
    // As Next does for a live page.
    res.flushHeaders();
    res.write("<p>answer ");
    return res.end(`${asked.times} · gốm</p>`);
  };
  const squeeze = compression({
    threshold: 0,
    filter: (req, res) => isCompressible(res) && compression.filter(req, res),
  });
  const answer = servingStaticPages(next, /** @type {any} */ (squeeze));
  const server = createServer((req, res) => void answer(req, res));
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  closers.push(() => server.close());
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const get = (path = "/en/pe", init = {}) => fetch(`http://localhost:${port}${path}`, init);
  return {
    asked,
    get,
    text: async (/** @type {Parameters<typeof get>} */ ...args) => (await get(...args)).text(),
  };
}

describe("static pages", () => {
  it("are made once and served from memory, the same to the letter", async () => {
    const { asked, text } = await serve();
    const first = await text();
    expect(first).toBe("<p>answer 1 · gốm</p>");
    expect(await text()).toBe(first);
    expect(asked.times).toBe(1);
  });

  it.each(["gzip", "br", "deflate", "identity"])(
    "read the same for whoever comes after one that asked for %s",
    async (encoding) => {
      const { text } = await serve();
      const first = await text("/en/pe", { headers: { "accept-encoding": encoding } });
      expect(first).toBe("<p>answer 1 · gốm</p>");
      for (const other of ["br", "gzip", "deflate", "identity"])
        expect(await text("/en/pe", { headers: { "accept-encoding": other } })).toBe(first);
    },
  );

  it("are told apart by their path", async () => {
    const { text } = await serve();
    expect(await text("/en/pe")).not.toBe(await text("/en/de"));
  });

  it("are forgotten when the backend says that something has changed", async () => {
    const { get, text } = await serve();
    await text();
    await get("/api/revalidate", { method: "POST" });
    expect(await text()).toContain("answer 2");
  });

  it("need not be sent again to who has them", async () => {
    const { get } = await serve();
    await get();
    const etag = (await get()).headers.get("etag") ?? "";
    const again = await get("/en/pe", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    ["asks for a live page", {}, "/en/pe/catalogue?q=mug", {}],
    ["asks as Next's own router", {}, "/en/pe", { headers: { rsc: "1" } }],
    ["previews", {}, "/en/pe", { headers: { cookie: "__prerender_bypass=x" } }],
    ["posts a form", {}, "/en/pe", { method: "POST" }],
    ["gets a page that Next didn't prerender", { "x-nextjs-prerender": "" }, "/en/pe/basket", {}],
    ["gets a page with a cookie", { "set-cookie": "a=b" }, "/en/pe", {}],
    ["gets no HTML", { "content-type": "application/xml" }, "/sitemap.xml", {}],
  ])("are none for somebody who %s", async (_, headers, path, init) => {
    const { asked, text } = await serve(headers);
    await text(path, init);
    await text(path, init);
    expect(asked.times).toBe(2);
  });
});

describe("a page, static or live", () => {
  it.each(["1", ""])("lets its scripts wait (prerendered: %s)", async (prerendered) => {
    /** @type {import("./static-pages.mjs").Handler} */
    const next = (_req, res) => {
      res.setHeader("content-type", "text/html; charset=utf-8");
      res.setHeader("cache-control", prerendered ? "s-maxage=300" : "no-store");
      if (prerendered) res.setHeader("x-nextjs-prerender", prerendered);
      if (!prerendered) res.flushHeaders();
      res.write('<body><script src="/_next/static/a.js" async="">');
      return res.end("</script></body>");
    };
    const answer = servingStaticPages(next, (_req, _res, go) => go());
    const server = createServer((req, res) => void answer(req, res));
    await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
    closers.push(() => server.close());
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    const html = await (await fetch(`http://localhost:${port}/en/pe/basket?x=1`)).text();
    expect(html).not.toContain('async=""');
    expect(html).toContain('["/_next/static/a.js"]');
  });
});

describe("a kept page", () => {
  const page = (text = "a page") => new Page({ "content-type": "text/html", date: "now" }, Buffer.from(text));

  it("is asked for again by one visitor a second, while the others have what there is", () => {
    const cache = new PageCache();
    cache.keep("/", page(), { edition: 0, now: 0 });
    expect(cache.take("/", 999)).toBeDefined();
    expect(cache.take("/", 1_000)).toBeUndefined();
    expect(cache.take("/", 1_001)).toBeDefined();
  });

  it("is not kept when it was asked for before everything was forgotten", () => {
    const cache = new PageCache();
    const { edition } = cache;
    cache.forgetAll();
    cache.keep("/", page(), { edition });
    expect(cache.take("/")).toBeUndefined();
  });

  it("keeps its compressed forms as long as it stays the same", async () => {
    const cache = new PageCache();
    cache.keep("/", page(), { edition: 0, now: 0 });
    const squeezed = cache.take("/", 1)?.bodyIn("gzip");
    cache.keep("/", page(), { edition: 0, now: 2 });
    expect(cache.take("/", 3)?.bodyIn("gzip")).toBe(squeezed);
    cache.keep("/", page("another"), { edition: 0, now: 4 });
    expect(cache.take("/", 5)?.bodyIn("gzip")).not.toBe(squeezed);
  });

  it("is the same page in every form", async () => {
    const one = page("gốm ".repeat(100));
    expect(gunzipSync(await one.bodyIn("gzip")).toString()).toBe(one.body.toString());
    expect(brotliDecompressSync(await one.bodyIn("br")).toString()).toBe(one.body.toString());
    expect(one.headers).toEqual({ "content-type": "text/html" });
  });
});
