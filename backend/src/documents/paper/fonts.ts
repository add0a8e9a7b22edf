import { readFileSync } from "node:fs";
import type { Face } from "./drawing";

/**
 * Whole TrueType files: the storefront's own are cut into alphabets for the web, and a Vietnamese word would need
 * three of them. Found through their packages, so that the built server finds them too.
 */
const FILES: Readonly<Record<Face, () => string>> = {
  name: () => require.resolve("@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf"),
  nameItalic: () =>
    require.resolve("@expo-google-fonts/newsreader/400Regular_Italic/Newsreader_400Regular_Italic.ttf"),
  text: () => require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  strong: () => require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"),
};

export const FACES = Object.keys(FILES) as Face[];

const cache = new Map<Face, Buffer>();

/** The font file of a face, read once. */
export function fontFile(face: Face): Buffer {
  const known = cache.get(face);
  if (known) return known;
  const file = readFileSync(FILES[face]());
  cache.set(face, file);
  return file;
}
