import { setLetter } from "./set-letter";

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
  /** A way to be written to no more, below everything. */
  readonly leave?: { readonly label: string; readonly url: string };
}

/** Writes a letter as plain text and as HTML. */
export function writeLetter({ subject, paragraphs, rows = [], link, closing, leave }: Letter): WrittenMail {
  const text = [
    ...paragraphs,
    ...(rows.length > 0 ? [rows.map(([name, value]) => `${name}: ${value}`).join("\n")] : []),
    `${link.label}:\n${link.url}`,
    closing,
    "Second Chance Crafts",
    ...(leave ? [`${leave.label}:\n${leave.url}`] : []),
  ].join("\n\n");
  return {
    subject,
    text,
    html: setLetter({ subject, paragraphs, rows, link, closing, ...(leave ? { leave } : {}) }),
  };
}
