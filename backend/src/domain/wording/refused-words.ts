import type { Locale } from "../../contracts/locale";

/** What a word makes of a person, and with it what may be said instead. */
export type RefusedKind = "prison" | "illness" | "offence";

/** Say what was made, not what was done: an offence has no other word. */
export const INSTEAD: Readonly<Record<Exclude<RefusedKind, "offence">, Readonly<Record<Locale, string>>>> = {
  prison: {
    en: "person in prison",
    es: "persona privada de libertad",
    vi: "người trong trại giam",
    lt: "įkalinimo įstaigoje gyvenantis žmogus",
  },
  illness: {
    en: "person in recovery",
    es: "persona en recuperación",
    vi: "người đang phục hồi",
    lt: "sveikstantis žmogus",
  },
};

interface RefusedWords {
  readonly locale: Locale;
  readonly kind: RefusedKind;
  /** Whole words, lower case, as a pattern: endings are spelled out so that no innocent word is caught. */
  readonly words: string;
}

/** Vietnamese is matched with its accents: without them “tư nhân”, private, would be one of them. */
export const REFUSED_WORDS: readonly RefusedWords[] = [
  {
    locale: "en",
    kind: "prison",
    words:
      "inmates?|convicts?|ex-?con(?:vict)?s?|felons?|prisoners?|jailbirds?|offenders?|criminals?|delinquents?",
  },
  { locale: "en", kind: "illness", words: "addicts?|junk(?:ie|y|ies)s?|alcoholics?|drunkards?|crackheads?" },
  {
    locale: "en",
    kind: "offence",
    words:
      "murder(?:ed|er|ers|s)?|homicides?|manslaughter|robber(?:y|ies|s)?|burglar(?:y|s)?|thief|thieves|thefts?|rapists?|raped?|kidnapp(?:ed|er|ing)|drug[ -](?:dealers?|dealing|trafficking|offen[cs]es?)|sentenced (?:to|for)|prison sentence|crimes?|serving (?:\\d+|a) (?:years?|sentence)|life sentence|years in (?:prison|jail)|arson(?:ists?)?|embezzle(?:d|ment|r|rs)",
  },
  {
    locale: "es",
    kind: "prison",
    words:
      "reclus[oa]s?|re[oa]s?|presos?|presidiari[oa]s?|ex-?presidiari[oa]s?|convict[oa]s?|delincuentes?|criminal(?:es)?|malhechor(?:es)?",
  },
  {
    locale: "es",
    kind: "illness",
    words: "(?:droga|ex-?)?adict[oa]s?|toxic[oó]man[oa]s?|yonquis?|alcoh[oó]lic[oa]s?|borrach[oa]s?",
  },
  {
    locale: "es",
    kind: "offence",
    words:
      "asesin(?:o|a|os|as|ato|atos)|homicid(?:a|as|io|ios)|ladr[oó]n(?:es|a|as)?|rater[oa]s?|robos?|hurtos?|sicari(?:o|os|ato)|violador(?:es)?|narcotr[aá]fico|narcotraficantes?|tr[aá]fico de drogas|secuestr(?:o|os|ador|adores)|condenad[oa]s? (?:a|por)|delitos?|cumple (?:una )?condena|cadena perpetua|años de (?:c[aá]rcel|prisi[oó]n)|estafa(?:s|dor|dora|dores)?",
  },
  { locale: "vi", kind: "prison", words: "tù nhân|phạm nhân|tội phạm|tội nhân|tù tội|kẻ tù" },
  { locale: "vi", kind: "illness", words: "con nghiện|kẻ nghiện|dân nghiện|nghiện ngập|bợm nhậu" },
  {
    locale: "vi",
    kind: "offence",
    words:
      "giết người|trộm cắp|tên trộm|kẻ trộm|kẻ cướp|cướp giật|cướp của|hiếp dâm|buôn (?:bán )?ma t[uú]ý|lừa đảo|tiền án|án tù|bị kết án|phạm tội|án chung thân|năm tù",
  },
  {
    locale: "lt",
    kind: "prison",
    words:
      "nuteist\\p{L}*|kalin(?:ys|io|iui|į|iu|yje|iai|ių|iams|ius|iais|iuose)|nusikalt(?:ėl|usi)\\p{L}*|recidyvist\\p{L}*|zek(?:as|o|ai|ų)",
  },
  { locale: "lt", kind: "illness", words: "narkoman\\p{L}*|alkoholik\\p{L}*|girtuokl\\p{L}*" },
  {
    locale: "lt",
    kind: "offence",
    words:
      "nusikaltim\\p{L}*|žmogžud\\p{L}*|nužud\\p{L}*|žudik\\p{L}*|plėšik\\p{L}*|apiplėšim\\p{L}*|vag(?:is|ies|iui|į|imi|ys|ių|ims)|vagyst\\p{L}*|prievartau?t?oj\\p{L}*|nusikals\\p{L}*|sukčiav\\p{L}*|prekyb\\p{L}* narkotikais|laisvės atėmimo bausm\\p{L}*|metų kalėjimo",
  },
];

/** Jokes about prison, which only the reader outside may find funny. */
export const PRISON_JOKES =
  "behind bars|jail(?:break|house)\\p{L}*|(?:get )?out of jail|doing time|locked up|captive audience|criminally \\p{L}+|tras las rejas|entre rejas|a la sombra de los barrotes|fuga de la c[aá]rcel|sau song sắt|vượt ngục|bóc lịch|už grotų|iš už grotų|pabėgim\\p{L}* iš kalėjimo";
