import { availableParallelism } from "node:os";
import { say } from "../start/progress.mjs";
import { renderSubject } from "./blender.mjs";

/** @typedef {import("./recipes.mjs").Picture} Picture */

/**
 * Renders in as many Blenders as there are cores, a subject at a time, with a line for each picture.
 * @param {Picture[]} pictures
 * @param {(picture: Picture) => string} pngOf
 * @param {(picture: Picture) => Promise<void>} onDone called for each picture that came out
 * @returns {Promise<string[]>} names of those that failed
 */
export async function renderAll(pictures, pngOf, onDone) {
  const subjects = [...new Set(pictures.map(({ id }) => id))].map((id) =>
    pictures.filter((one) => one.id === id),
  );
  const progress = progressOf(pictures.length);
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let subject = subjects.shift(); subject; subject = subjects.shift()) {
      await renderSubject(subject, pngOf, async ({ picture: name, error, size_cm }) => {
        const picture = pictures.find((one) => one.name === name);
        const trouble = error ?? (picture ? await troubleOf(() => onDone(picture)) : "nobody asked for it");
        if (trouble) failed.push(name);
        say(
          trouble
            ? `  ✗ ${name}\n${trouble}`
            : `  ✓ ${name.padEnd(28)} ${(size_cm ?? []).join(" × ")} cm  ${progress()}`,
        );
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed;
}

/** What went wrong, if anything: one picture that can't be kept must not end the others. @param {() => Promise<void>} task */
async function troubleOf(task) {
  try {
    await task();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** "12 of 150, 41 min left" @param {number} total */
export function progressOf(total, now = () => performance.now()) {
  const since = now();
  let done = 0;
  return () => {
    done += 1;
    const minutes = ((now() - since) / done / 60_000) * (total - done);
    return `${done} of ${total}, ${minutes < 1 ? "less than a minute" : `${Math.round(minutes)} min`} left`;
  };
}
