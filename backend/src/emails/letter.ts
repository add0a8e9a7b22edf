import { escapeHtml } from "./escape-html";

/** A written mail. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Rows such as a piece and its price, before the button. */
  readonly rows?: readonly (readonly [string, string])[];
  readonly link: { readonly label: string; readonly url: string };
  readonly closing: string;
}

/** Sets a letter as plain text and as HTML that reads without styles or pictures. All words are escaped. */
export function writeLetter({ subject, paragraphs, rows = [], link, closing }: Letter): WrittenMail {
  const text = [
    ...paragraphs,
    ...(rows.length > 0 ? [rows.map(([name, value]) => `${name}: ${value}`).join("\n")] : []),
    `${link.label}:\n${link.url}`,
    closing,
    "Second Chance Crafts",
  ].join("\n\n");
  const table = rows
    .map(
      ([name, value]) =>
        `<tr><td style="padding:4px 24px 4px 0">${escapeHtml(name)}</td><td style="text-align:right">${escapeHtml(value)}</td></tr>`,
    )
    .join("");
  const html = [
    '<div style="font-family:Georgia,serif;color:#1f1b16;max-width:36em;line-height:1.5">',
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    ...(table ? [`<table style="border-collapse:collapse">${table}</table>`] : []),
    `<p><a href="${escapeHtml(link.url)}" style="color:#b4552d">${escapeHtml(link.label)}</a></p>`,
    `<p>${escapeHtml(closing)}</p>`,
    "<p>Second Chance Crafts</p></div>",
  ].join("\n");
  return { subject, text, html };
}
