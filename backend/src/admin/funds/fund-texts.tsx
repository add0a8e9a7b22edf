import { Text } from "@medusajs/ui";
import { LOCALES, type Locale, type Localised } from "../../contracts/locale";
import { Field } from "../parts/field";

const LANGUAGES: Record<Locale, string> = {
  en: "English",
  es: "Spanish",
  vi: "Vietnamese",
  lt: "Lithuanian",
};

export interface FundTexts {
  readonly name: Localised;
  readonly purpose: Localised;
}

export const NO_TEXTS: FundTexts = {
  name: { en: "", es: "", vi: "", lt: "" },
  purpose: { en: "", es: "", vi: "", lt: "" },
};

/** Every text of a fund in every language: a shopper reads them in one of four. */
export const isComplete = ({ name, purpose }: FundTexts): boolean =>
  LOCALES.every((locale) => name[locale].trim() && purpose[locale].trim());

interface FundTextsFieldsProps {
  readonly texts: FundTexts;
  readonly onChange: (texts: FundTexts) => void;
}

/** Name and purpose, language by language. */
export function FundTextsFields({ texts, onChange }: FundTextsFieldsProps) {
  return LOCALES.map((locale) => (
    <fieldset key={locale} className="grid grid-cols-[2fr_3fr] gap-x-3 gap-y-1">
      <legend>
        <Text size="small" weight="plus">
          {LANGUAGES[locale]}
        </Text>
      </legend>
      <Field
        label="Name"
        maxLength={60}
        value={texts.name[locale]}
        onText={(typed) => onChange({ ...texts, name: { ...texts.name, [locale]: typed } })}
      />
      <Field
        label="What it is for, in a sentence"
        maxLength={240}
        value={texts.purpose[locale]}
        onText={(typed) => onChange({ ...texts, purpose: { ...texts.purpose, [locale]: typed } })}
      />
    </fieldset>
  ));
}
