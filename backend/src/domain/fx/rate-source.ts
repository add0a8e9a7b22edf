/** Where a rate comes from: the bank's own name, and how it was made of what the bank has published. */
export interface RateSource {
  readonly name: string;
  /** `turned`: the other way round of a published one. By way of: a currency that both are quoted against. Null: as published. */
  readonly how: "turned" | { readonly byWayOf: string } | null;
}

const TURNED = ", turned round";
const BY_WAY = /^(.*), by way of ([A-Z]{3})$/s;

/** A source as rates carry it, in one text. */
export function sourceText({ name, how }: RateSource): string {
  if (how === null) return name;
  return how === "turned" ? `${name}${TURNED}` : `${name}, by way of ${how.byWayOf}`;
}

/** The same read back, for pages that say it in their own language. */
export function readSource(text: string): RateSource {
  if (text.endsWith(TURNED)) return { name: text.slice(0, -TURNED.length), how: "turned" };
  const [, name, byWayOf] = BY_WAY.exec(text) ?? [];
  return name !== undefined && byWayOf ? { name, how: { byWayOf } } : { name: text, how: null };
}
