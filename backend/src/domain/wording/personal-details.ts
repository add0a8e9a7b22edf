/** What tells who somebody is, in the shapes that it is written in. `isSure` is false where a word may be innocent. */
export interface DetailShape {
  readonly shape: string;
  readonly isSure: boolean;
  /** Capital letters are what tells a name. */
  readonly readsCapitals?: boolean;
}

const CAPITALISED = "\\p{Lu}\\p{Ll}+";

export const PERSONAL_DETAILS: readonly DetailShape[] = [
  // Mail and web addresses: a buyer and a maker never meet.
  { shape: "[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}", isSure: true },
  { shape: "(?:https?://|www\\.)\\S+", isSure: true },
  { shape: "@[\\p{L}\\d_.]{3,}", isSure: true },
  // Telephones and numbers of documents: eight digits or more, however they are parted. Sizes and prices are shorter.
  { shape: "\\+?\\d(?:[ .()-]?\\d){7,}", isSure: true },
  // Day of birth and age.
  {
    shape:
      "(?:born (?:on|in)|date of birth|naci[oó] (?:el|en)|nacid[oa]s? (?:el|en)|fecha de nacimiento|sinh (?:ngày|năm)|gim(?:ęs|usi|ė)|gimimo data)[^\\d\\n]{0,12}\\d{1,4}",
    isSure: true,
  },
  // A whole date: of a birth or a release, or only of a fair.
  {
    shape: "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}",
    isSure: false,
  },
  {
    shape: "\\d{2} (?:years old|years of age|años de edad|tuổi|metų amžiaus)",
    isSure: false,
  },
  // Where somebody is kept.
  {
    shape:
      "(?:cell|cell block|celda|pabell[oó]n|buồng giam|kamera|kameros)(?: no\\.?| n[.º°]?| số| nr\\.?)? ?\\d+",
    isSure: true,
  },
  // A first name and a surname behind a word that says whose work it is.
  {
    shape: `(?:[Mm]ade by|[Cc]arved by|[Ww]oven by|[Pp]ainted by|[Hh]ech[oa] por|[Tt]allad[oa] por|[Tt]ejid[oa] por|[Pp]intad[oa] por|[Tt]ác giả:?|[Dd]o (?:anh|chị|ông|bà)|[Pp]adarė|[Ss]ukūrė|[Aa]utor(?:ius|ė|a)?:?) ${CAPITALISED}(?: ${CAPITALISED})+`,
    isSure: false,
    readsCapitals: true,
  },
];
