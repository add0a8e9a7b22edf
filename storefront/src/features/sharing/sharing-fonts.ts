import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The shop's faces as whole TrueType files: the renderer reads no WOFF2, and one file has every language's letters. */
const FACES = [
  {
    name: "Newsreader",
    weight: 400,
    file: "@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf",
  },
  {
    name: "Be Vietnam Pro",
    weight: 400,
    file: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  },
  {
    name: "Be Vietnam Pro",
    weight: 600,
    file: "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
  },
] as const;

async function read() {
  // Found at run time from the storefront's folder: a bundler would look for the packages beside its own output.
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  return Promise.all(
    FACES.map(async ({ name, weight, file }) => ({ name, weight, data: await readFile(resolve(file)) })),
  );
}

let faces: ReturnType<typeof read> | undefined;

/** Read once a process. */
export function sharingFonts(): ReturnType<typeof read> {
  faces ??= read();
  return faces;
}
