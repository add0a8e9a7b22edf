/** How a country writes its postcodes. */
export interface PostcodeRule {
  /** Pattern of the whole postcode, without the prefix, capital letters. */
  readonly pattern: string;
  /** True where a parcel can't do without one. */
  readonly required?: true;
  /** Printed before the postcode ("LT-"); a shopper may type it or not. */
  readonly prefix?: string;
}

/**
 * Postcodes of the shop's markets; a country without a row has none. Source: Google's Address Validation Metadata
 * (CC BY 4.0).
 */
// biome-ignore format: one line a country
const POSTCODES: Readonly<Record<string, PostcodeRule>> = {
  AR: { pattern: String.raw`((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?` },
  AT: { pattern: String.raw`\d{4}`, required: true },
  AU: { pattern: String.raw`\d{4}`, required: true },
  BE: { pattern: String.raw`\d{4}`, required: true },
  BG: { pattern: String.raw`\d{4}` },
  BR: { pattern: String.raw`\d{5}-?\d{3}`, required: true },
  CA: { pattern: String.raw`[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d`, required: true },
  CH: { pattern: String.raw`\d{4}`, required: true, prefix: "CH-" },
  CL: { pattern: String.raw`\d{7}` },
  CO: { pattern: String.raw`\d{6}` },
  CY: { pattern: String.raw`\d{4}` },
  CZ: { pattern: String.raw`\d{3} ?\d{2}`, required: true },
  DE: { pattern: String.raw`\d{5}`, required: true },
  DK: { pattern: String.raw`\d{4}`, required: true },
  EC: { pattern: String.raw`\d{6}` },
  EE: { pattern: String.raw`\d{5}`, required: true },
  ES: { pattern: String.raw`\d{5}`, required: true },
  FI: { pattern: String.raw`\d{5}`, required: true, prefix: "FI-" },
  FR: { pattern: String.raw`\d{2} ?\d{3}`, required: true },
  GB: { pattern: String.raw`GIR ?0AA|(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GY|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}`, required: true },
  GR: { pattern: String.raw`\d{3} ?\d{2}`, required: true },
  HR: { pattern: String.raw`\d{5}`, prefix: "HR-" },
  HU: { pattern: String.raw`\d{4}`, required: true },
  IE: { pattern: String.raw`[\dA-Z]{3} ?[\dA-Z]{4}` },
  IL: { pattern: String.raw`\d{5}(?:\d{2})?` },
  IN: { pattern: String.raw`\d{6}`, required: true },
  IS: { pattern: String.raw`\d{3}` },
  IT: { pattern: String.raw`\d{5}`, required: true },
  JP: { pattern: String.raw`\d{3}-?\d{4}`, required: true },
  KE: { pattern: String.raw`\d{5}` },
  KR: { pattern: String.raw`\d{5}`, required: true },
  LI: { pattern: "948[5-9]|949[0-8]", required: true, prefix: "FL-" },
  LS: { pattern: String.raw`\d{3}` },
  LT: { pattern: String.raw`\d{5}`, required: true, prefix: "LT-" },
  LU: { pattern: String.raw`\d{4}`, required: true, prefix: "L-" },
  LV: { pattern: String.raw`\d{4}`, required: true, prefix: "LV-" },
  MT: { pattern: String.raw`[A-Z]{3} ?\d{2,4}` },
  MX: { pattern: String.raw`\d{5}`, required: true },
  MY: { pattern: String.raw`\d{5}`, required: true },
  NA: { pattern: String.raw`\d{5}` },
  NG: { pattern: String.raw`\d{6}` },
  NL: { pattern: String.raw`[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])`, required: true },
  NO: { pattern: String.raw`\d{4}`, required: true },
  NZ: { pattern: String.raw`\d{4}`, required: true },
  PE: { pattern: String.raw`[0-2]\d{4}` },
  PL: { pattern: String.raw`\d{2}-\d{3}`, required: true },
  PT: { pattern: String.raw`\d{4}-\d{3}`, required: true },
  RO: { pattern: String.raw`\d{6}`, required: true },
  SE: { pattern: String.raw`\d{3} ?\d{2}`, required: true, prefix: "SE-" },
  SG: { pattern: String.raw`\d{6}`, required: true },
  SI: { pattern: String.raw`\d{4}`, prefix: "SI-" },
  SK: { pattern: String.raw`\d{3} ?\d{2}`, required: true },
  SZ: { pattern: String.raw`[HLMS]\d{3}` },
  TH: { pattern: String.raw`\d{5}` },
  TR: { pattern: String.raw`\d{5}`, required: true },
  TW: { pattern: String.raw`\d{3}(?:\d{2,3})?`, required: true },
  US: { pattern: String.raw`(\d{5})(?:[ \-](\d{4}))?`, required: true },
  UY: { pattern: String.raw`\d{5}` },
  VN: { pattern: String.raw`\d{5}\d?` },
  ZA: { pattern: String.raw`\d{4}`, required: true },
};

/** @param country ISO 3166-1 alpha-2 in any case. */
export const postcodeRule = (country: string): PostcodeRule | undefined => POSTCODES[country.toUpperCase()];

/** What is printed on the parcel: capital letters, without the prefix. */
export function plainPostcode(text: string, { prefix }: PostcodeRule): string {
  const upper = text.trim().toUpperCase();
  return prefix && upper.startsWith(prefix) ? upper.slice(prefix.length) : upper;
}

/** True when a postcode can stand in an address of this country; an empty one only where none is required. */
export function isPostcode(text: string, country: string): boolean {
  const rule = postcodeRule(country);
  if (!rule) return true;
  const plain = plainPostcode(text, rule);
  return plain === "" ? !rule.required : new RegExp(`^(?:${rule.pattern})$`).test(plain);
}
