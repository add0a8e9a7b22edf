import { gzipSync } from "node:zlib";
import { row } from "./measure.mjs";
import { storeApi } from "./shop.mjs";

const ABOVE_EMPTY_KB = 25;

/**
 * JavaScript that a piece's page sends, compressed, above what an empty page of the same Next sends.
 * @param {import("./shop.mjs").Stack} stack
 * @param {string} emptyUrl
 */
export async function benchScripts(stack, emptyUrl) {
  const { items } = await storeApi(stack, "/store/catalogue?locale=en&country=PE&sendable=1");
  const piece = await scriptKilobytes(`${stack.storefrontUrl}/en/pe/pieces/${items[0].handle}`);
  const empty = await scriptKilobytes(emptyUrl);
  const above = piece - empty;
  return [
    row(
      "JavaScript of a piece",
      `${piece.toFixed(1)} kB gz, ${above.toFixed(1)} kB above an empty page (${empty.toFixed(1)} kB); starter recorded 203 kB`,
      `≤ ${ABOVE_EMPTY_KB} kB above`,
      above <= ABOVE_EMPTY_KB,
    ),
  ];
}

/**
 * External scripts that a browser with modules loads, at once or when somebody stirs: those that stand in a tag, and
 * those that the page's own loader names. Inline scripts are part of the page.
 * @param {string} url
 */
async function scriptKilobytes(url) {
  const html = await (await fetch(url)).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !tag.includes("noModule"),
  );
  const [, loader = "[]"] = html.match(/\(\(\)=>\{let s=(\[[^\]]*\])/) ?? [];
  const named = [...tags.map(([, source = ""]) => source), .../** @type {string[]} */ (JSON.parse(loader))];
  if (named.length === 0) throw new Error(`${url} names no script: the measure would be of nothing`);
  const sources = new Set(named.map((source) => new URL(source, url).toString()));
  let bytes = 0;
  for (const source of sources)
    bytes += gzipSync(Buffer.from(await (await fetch(source)).arrayBuffer())).length;
  return bytes / 1000;
}
