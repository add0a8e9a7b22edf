const PLACE = /^\/([a-z]{2})\/([a-z]{2})(?=[/?]|$)/i;

/**
 * The address with language and country in small letters, for one that was typed with capitals; undefined where there is
 * nothing to change. Only the beginning is touched: what follows may be a name.
 * @param {string} url
 */
export function inSmallLetters(url) {
  const small = url.replace(PLACE, (place) => place.toLowerCase());
  return small === url ? undefined : small;
}
