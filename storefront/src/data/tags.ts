/**
 * The manifest of cache tags. The backend names these when something changed (POST /api/revalidate); pages that read
 * the resource carry them.
 */
export const TAGS = {
  /** Everything that lists pieces: catalogue, home, sitemap. */
  catalogue: "catalogue",
  centers: "centers",
  /** What centers earned, as anybody may read it: pages, open data, charts. */
  transparency: "transparency",
  piece: (handle: string) => `piece:${handle}`,
  center: (handle: string) => `center:${handle}`,
  workshop: (handle: string) => `workshop:${handle}`,
} as const;

const KNOWN = /^(?:catalogue|centers|transparency|(?:piece|center|workshop):[a-z0-9-]{1,120})$/;

/** True for a tag that some page may carry. */
export function isTag(tag: string): boolean {
  return KNOWN.test(tag);
}
