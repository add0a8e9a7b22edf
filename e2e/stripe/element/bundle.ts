import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** Each file before whoever needs it. */
const FILES = ["wire", "dialog", "fields", "payment-element", "elements", "confirm", "stripe"];

let script: string | undefined;

/** The modules of this directory as the one plain script that Stripe.js is: a page loads it and finds `window.Stripe`. */
export function elementScript(): string {
  script ??= `(() => {\n"use strict";\n${FILES.map(withoutModules).join("\n")}\n})();\n`;
  return script;
}

function withoutModules(name: string): string {
  return readFileSync(resolve(HERE, `${name}.js`), "utf8")
    .replaceAll(/^import [^;]*;\n/gm, "")
    .replaceAll(/^export /gm, "");
}
