import type { Picture } from "../../contracts/picture";

/**
 * The pictures of a subject after `added` have come, main view first. A picture takes the place of the one that shows
 * the same view. As soon as there is a photograph, illustrations go: beside a photograph they would pass for one.
 */
export function hangPictures(earlier: readonly Picture[], added: readonly Picture[]): Picture[] {
  const renewed = new Set(added.map(({ view }) => view));
  const all = [...earlier.filter(({ view }) => !renewed.has(view)), ...added];
  const photographs = all.filter(({ illustration }) => !illustration);
  const shown = photographs.length > 0 ? photographs : all;
  return shown.sort((a, b) => Number(b.view === "main") - Number(a.view === "main"));
}
