import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { putScriptsLast } from "./scripts-last.mjs";

const PAGE = `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><script src="/_next/static/a.js" async=""></script><script src="/_next/static/old.js" noModule=""></script></head><body><p>$1</p><script src="/_next/static/b.js" async=""></script><script>self.__next_f=1</script></body></html>`;

/** Runs the loader of a page in a window that only counts. @param {string} html */
function open(html) {
  /** @type {Map<string, () => void>} */
  const heard = new Map();
  /** @type {string[]} */
  const fetched = [];
  const document = {
    createElement: () => ({ src: "" }),
    head: { append: (/** @type {{ src: string }} */ script) => fetched.push(script.src) },
  };
  const addEventListener = (/** @type {string} */ name, /** @type {() => void} */ listener) =>
    heard.set(name, listener);
  /** @type {(() => void)[]} */
  const waiting = [];
  const setTimeout = (/** @type {() => void} */ task) => waiting.push(task);
  const [loader = ""] = html.match(/(?<=<script>)\(\(\)=>\{let s=.*?(?=<\/script>)/) ?? [];
  runInNewContext(loader, { document, addEventListener, setTimeout });
  return {
    fetched,
    tell: (/** @type {string} */ event) => heard.get(event)?.(),
    /** The pause is over. */
    wait: () => {
      for (const task of waiting.splice(0)) task();
    },
  };
}

describe("a page whose scripts come last", () => {
  it("asks for none of them until it has been there for a while, then for each once, in order", () => {
    const page = open(putScriptsLast(PAGE));
    page.wait();
    page.tell("load");
    expect(page.fetched).toEqual([]);
    page.wait();
    page.tell("scroll");
    expect(page.fetched).toEqual(["/_next/static/a.js", "/_next/static/b.js"]);
  });

  it.each(["pointermove", "touchstart", "scroll", "keydown"])(
    "asks at once on %s, and not again",
    (event) => {
      const page = open(putScriptsLast(PAGE));
      page.tell(event);
      page.tell("load");
      page.wait();
      expect(page.fetched).toHaveLength(2);
    },
  );

  it("keeps everything else to the letter", () => {
    const changed = putScriptsLast(PAGE);
    expect(changed).toContain("<p>$1</p><script>self.__next_f=1</script>");
    expect(changed).toContain('<script src="/_next/static/old.js" noModule="">');
    expect(changed).not.toContain('as="script"');
    expect(changed.endsWith("</body></html>")).toBe(true);
  });

  it("leaves alone what has no scripts, no end, or nothing to show without scripts", () => {
    expect(putScriptsLast("<p>one</p>")).toBe("<p>one</p>");
    const cut = PAGE.replace("</body>", "");
    expect(putScriptsLast(cut)).toBe(cut);
    const app = PAGE.replace("<html>", '<html data-scripts="first">');
    expect(putScriptsLast(app)).toBe(app);
  });
});
