import PDFDocument from "pdfkit";
import type { Face } from "./drawing";
import { fontFile } from "./fonts";

/** The part of pdfkit's open font that says what it can draw; its types leave it out. */
interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Newsreader knows letters that Be Vietnam Pro lacks: Latvian ģ, Romanian ș. */
const WIDEST: Face = "name";

const cache = new Map<Face, OpenFont["_font"]["font"]>();

function openFont(face: Face) {
  const known = cache.get(face);
  if (known) return known;
  const document = new PDFDocument({ autoFirstPage: false, font: "" });
  const { font } = (document.font(fontFile(face)) as unknown as OpenFont)._font;
  cache.set(face, font);
  return font;
}

/** Letters of a text that a face would print as boxes, each once. */
export function missingLetters(text: string, face: Face = WIDEST): string[] {
  const font = openFont(face);
  const letters = new Set(text.normalize("NFC"));
  return [...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

/** The wished face, or the widest one for a text that has letters which the wished one lacks. */
export function drawableFace(text: string, wished: Face): Face {
  return missingLetters(text, wished).length === 0 ? wished : WIDEST;
}
