const STATIC_PREFIX = /^\/static\//;

/**
 * The storefront's own address of a stored picture. Pictures are fetched through this origin, so that pages stay
 * valid when the backend moves.
 */
export function mediaPath(url: string): string {
  const path = url.startsWith("/") ? url : new URL(url).pathname;
  return `/media/${path.replace(STATIC_PREFIX, "").replace(/^\/+/, "")}`;
}
