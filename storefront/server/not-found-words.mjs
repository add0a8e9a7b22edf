import { readFileSync } from "node:fs";

const LANGUAGES = ["en", "es", "vi", "lt"];
/** Next's own frame of a page that isn't: scripts draw all of it. */
const EMPTY_FRAME = '<html id="__next_error__">';

/** @typedef {{ title: string, text: string, home: string, catalogue: string }} Words */
/** @type {Map<string, Words>} */
const known = new Map();

/** @param {string} language @returns {Words} */
function wordsIn(language) {
  const words =
    known.get(language) ??
    JSON.parse(readFileSync(new URL(`../src/messages/${language}/shell.json`, import.meta.url), "utf8"))
      .notFound;
  known.set(language, words);
  return words;
}

/**
 * Next draws a page that isn't there by script alone. Without script the same words stand in it, plain, with the ways on.
 * @param {string} html
 * @param {string} url path of the request
 */
export function withNotFoundWords(html, url) {
  if (!html.includes(EMPTY_FRAME) || !html.includes("<body>")) return html;
  const [, language = "", country = ""] = /^\/([a-z]{2})\/([a-z]{2})(?=[/?]|$)/.exec(url) ?? [];
  const isPlace = LANGUAGES.includes(language);
  const { title, text, home, catalogue } = wordsIn(isPlace ? language : "en");
  const shop = isPlace ? `/${language}/${country}` : "/";
  const links = [
    ...(isPlace ? [`<p><a href="${shop}/catalogue">${catalogue}</a></p>`] : []),
    `<p><a href="${shop}">${home}</a></p>`,
  ];
  const words = `<noscript><main><h1>${title}</h1><p>${text}</p>${links.join("")}</main></noscript>`;
  return html
    .replace(EMPTY_FRAME, `<html id="__next_error__" lang="${isPlace ? language : "en"}">`)
    .replace("<head>", `<head><title>${title} · Second Chance Crafts</title>`)
    .replace("<body>", `<body>${words}`);
}
