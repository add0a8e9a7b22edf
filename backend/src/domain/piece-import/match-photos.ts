import type { CellProblem } from "../../contracts/manager/piece-import";
import { plainWords } from "./plain-words";

/** A photo of the workshop that is ready, the newest first. */
export interface NamedPhoto {
  readonly id: string;
  readonly name: string;
}

/** Without folders and ending: "C:\\Fotos\\Cesta 1.JPG" and "cesta 1" are the same photo. */
const nameOf = (file: string): string =>
  plainWords((file.split(/[\\/]/).at(-1) ?? "").replace(/\.(jpe?g|png|webp|avif|heic|gif|bmp)$/i, ""));

/** Finds photos by the names of their files. */
export class PhotosByName {
  readonly #ids = new Map<string, string[]>();

  constructor(photos: readonly NamedPhoto[]) {
    for (const { id, name } of photos) {
      const key = nameOf(name);
      if (key) this.#ids.set(key, [...(this.#ids.get(key) ?? []), id]);
    }
  }

  /** The photos that a row names, in its order, and what a person should look at. */
  of(names: readonly string[]): {
    readonly ids: readonly string[];
    readonly problems: readonly CellProblem[];
  } {
    const ids: string[] = [];
    const problems: CellProblem[] = [];
    for (const name of names) {
      const [newest, ...others] = this.#ids.get(nameOf(name)) ?? [];
      if (!newest) problems.push({ column: "photos", code: "photo_missing", values: { name } });
      else if (!ids.includes(newest)) ids.push(newest);
      if (others.length > 0) problems.push({ column: "photos", code: "photo_twice", values: { name } });
    }
    return { ids, problems };
  }
}
