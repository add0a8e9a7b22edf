/**
 * An address that can be read, so that Next answers with a page: one whose percent signs say nothing leads to the page
 * for addresses that lead nowhere, in the language and country that it began with.
 * @param {string} url
 */
export function readablePath(url) {
  const [path = ""] = url.split("?", 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return `${path.slice(0, path.indexOf("%"))}unreadable`;
  }
}
