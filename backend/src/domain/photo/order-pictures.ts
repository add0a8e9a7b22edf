import type { Picture } from "../../contracts/picture";

/**
 * The same pictures in the order of `urls`, the first as the main one; undefined unless `urls` names each of them once and
 * nothing else: somebody else has changed them meanwhile.
 */
export function orderPictures(
  pictures: readonly Picture[],
  urls: readonly string[],
): readonly Picture[] | undefined {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  const ordered = urls.flatMap((url) => byUrl.get(url) ?? []);
  if (ordered.length !== pictures.length || new Set(urls).size !== pictures.length) return undefined;
  return ordered.map((picture, index) => ({ ...picture, view: viewAt(index, picture.view) }));
}

/** One picture is the main one, and it is the first. */
export function viewAt(index: number, view: string): string {
  if (index === 0) return "main";
  return view === "main" ? "detail" : view;
}
