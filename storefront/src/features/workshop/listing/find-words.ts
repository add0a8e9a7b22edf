const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "d").toLowerCase();

/** Does a text have all the words that somebody looks for, whatever the accents? Everything fits where nothing is asked. */
export function findWords(sought: string, text: string): boolean {
  const here = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => here.includes(word));
}
