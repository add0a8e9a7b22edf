/** Words that tell a customs officer nothing, or the wrong thing; `postal_forms.rules` in destination-facts.json. */
const NEVER_SAID =
  /\b(gifts?|presents?|handi?crafts?|crafts?|handcrafted|regalos?|artesan[íi]as?|artesanal(?:es)?)\b|quà tặng|thủ công|dovan\p{L}*|rankdarbi\p{L}*/iu;

/** True for a text that says what a thing is, and neither "gift" nor "handicraft" in any of the shop's languages. */
export function isPlainDescription(text: string): boolean {
  return text.trim() !== "" && !NEVER_SAID.test(text);
}

/** Names of kinds that leave open what the thing is: "Article of wood". */
const VAGUE = /\barticle\b/i;

/** What is known of a piece, in English. */
export interface DescribedPiece {
  /** Its kind, as hs-codes.json names it. */
  readonly kind: string;
  readonly title: string;
  readonly materials: string;
  readonly species: string | null;
}

/**
 * What it is and of what: "Wooden box, decorated by hand (pine)", with the species where one is on record. A kind that
 * says too little stands behind the piece's own name.
 */
export function describeGoods({ kind, title, materials, species }: DescribedPiece): string {
  const substance = [materials, species].filter((text) => text?.trim()).join("; ");
  const what =
    VAGUE.test(kind) && isPlainDescription(title)
      ? `${title}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
      : kind;
  return substance === "" ? what : `${what} (${substance})`;
}
