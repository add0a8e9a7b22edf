import type { FairTillPiece } from "@second-chance/backend/contracts/fair-sale";
import type { Locale } from "@second-chance/backend/contracts/locale";

/** Letters without their marks, so that "retablo" finds "Retábló" and "do" finds "đỏ". */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();

/**
 * Pieces of a stall that fit what was typed: the center's number, with or without its letters, or words of the name in the page's
 * language or in English. A number that fits exactly comes first.
 */
export function findPieces(
  pieces: readonly FairTillPiece[],
  {
    centerIds,
    typed,
    locale,
  }: { readonly centerIds: readonly string[]; readonly typed: string; readonly locale: Locale },
): FairTillPiece[] {
  const own = pieces.filter(({ centerId }) => centerIds.includes(centerId));
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return own;
  const found = own.filter(({ sku, title }) => {
    const text = plain(`${sku} ${title[locale]} ${title.en}`);
    return words.every((word) => text.includes(word));
  });
  const isExact = ({ sku }: FairTillPiece) => {
    const number = plain(sku);
    return words.length === 1 && (number === words[0] || number.endsWith(`-${words[0]?.padStart(2, "0")}`));
  };
  return [...found.filter(isExact), ...found.filter((piece) => !isExact(piece))];
}
