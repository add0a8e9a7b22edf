import { escapeHtml } from "./escape-html";
import type { Letter } from "./letter";

/** Colours of the shop's tokens: mail programs know no variables. */
const PAPER = "#faf6ef";
const INK = "#1f1b16";
const LINE = "#ddd0bb";
const ACTION = "#8a3714";

const SERIF = "font-family:Newsreader,Georgia,'Times New Roman',serif";
const SANS = "font-family:'Be Vietnam Pro',Helvetica,Arial,sans-serif";

/**
 * Sets a letter on the shop's paper, under its mark. It reads the same without pictures, since the name stands beside
 * the mark as text, and without styles. All words are escaped.
 */
export function setLetter({ subject, paragraphs, rows = [], link, closing, leave }: Letter): string {
  return [
    `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;background:${PAPER};color:${INK};${SANS};font-size:16px;line-height:1.55;overflow-wrap:break-word">`,
    `<div style="max-width:36em;margin:0 auto;padding:24px 20px">`,
    header(new URL("/icons/192.png", link.url).toString()),
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    table(rows),
    `<p style="margin:28px 0"><a href="${escapeHtml(link.url)}" style="display:inline-block;background:${ACTION};color:#ffffff;padding:12px 24px;border-radius:4px;font-weight:600;text-decoration:none">${escapeHtml(link.label)}</a></p>`,
    `<p>${escapeHtml(closing)}</p>`,
    `<p style="border-top:1px solid ${LINE};padding-top:16px;${SERIF}">Second Chance Crafts</p>`,
    ...(leave
      ? [
          `<p style="font-size:14px"><a href="${escapeHtml(leave.url)}" style="color:${INK}">${escapeHtml(leave.label)}</a></p>`,
        ]
      : []),
    "</div></body></html>",
  ].join("\n");
}

function header(mark: string): string {
  return `<table role="presentation" style="border-collapse:collapse;margin-bottom:20px"><tr><td style="padding:0 12px 0 0"><img src="${escapeHtml(mark)}" width="40" height="40" alt="" style="display:block"></td><td style="${SERIF};font-size:20px;letter-spacing:-0.02em">Second Chance Crafts</td></tr></table>`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map(
    ([name, value]) =>
      `<tr><td style="padding:8px 24px 8px 0;border-bottom:1px solid ${LINE}">${escapeHtml(name)}</td><td style="padding:8px 0;border-bottom:1px solid ${LINE};text-align:right;white-space:nowrap">${escapeHtml(value)}</td></tr>`,
  );
  return `<table style="border-collapse:collapse;width:100%">${cells.join("")}</table>`;
}
