import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Kept, World } from "./world";

const EVERY_MS = 2_000;

/** What an earlier stand-in left in a file, if anything. */
export function remembered(file: string | undefined): Kept | undefined {
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Kept) : undefined;
}

/** Writes a world down whenever it has changed, beside and then into place. @returns writes once more and ends */
export function keepWriting(world: World, file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  let last = "";
  const write = () => {
    const text = JSON.stringify(world.toKeep());
    if (text === last) return;
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    last = text;
  };
  const timer = setInterval(write, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    write();
  };
}
