import { foldText } from "../catalogue-index/fold-text";

/** Words without accents, in small letters, with one space between them: as two people write the same. */
export const plainWords = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
