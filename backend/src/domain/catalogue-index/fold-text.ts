/** Letters without accents, lower case, so that "gom" finds "gốm" and "azuolas" finds "ąžuolas". */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}
