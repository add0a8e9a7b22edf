import type { Locale } from "../../contracts/locale";
import { ImportRefused } from "./import-refused";

export interface DecodedText {
  readonly text: string;
  /** What it was taken for, where the file itself didn't say. */
  readonly guessed: string | null;
}

/** What Windows of a language writes when somebody saves a sheet as plain CSV. */
const CODE_PAGES: Readonly<Record<Locale, string>> = {
  en: "windows-1252",
  es: "windows-1252",
  lt: "windows-1257",
  vi: "windows-1258",
};
const MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

/**
 * The text of a file that says how it is written, or whose letters leave no doubt; else as the manager's own Windows writes
 * it, which is said to them. Throws {@link ImportRefused} for what is no text.
 */
export function decodeText(bytes: Uint8Array, locale: Locale): DecodedText {
  const mark = MARKS.find(([, ...head]) => head.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.[0] ?? wideEncoding(bytes);
  if (encoding) return { text: decode(encoding, bytes) ?? refuse(), guessed: mark ? null : encoding };
  const plain = decode("utf-8", bytes);
  if (plain !== undefined) return { text: plain, guessed: null };
  const page = CODE_PAGES[locale];
  const text = decode(page, bytes) ?? refuse();
  // Places of a code page that hold no letter: this was never written with it.
  if (/[\u0080-\u009f]/.test(text)) refuse();
  return { text, guessed: page };
}

/** Plain letters in two bytes each have a zero beside them, always on the same side. Other zeros are no text. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index += 1)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  const most = Math.max(even, odd);
  if (most < bytes.length / 8 || Math.min(even, odd) > most / 20) refuse();
  return odd > even ? "utf-16le" : "utf-16be";
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new ImportRefused("file_encoding");
}
