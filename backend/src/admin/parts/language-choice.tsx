import { LOCALES, type Locale } from "../../contracts/locale";
import { Choice } from "./choice";

const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: "English",
  es: "Spanish",
  vi: "Vietnamese",
  lt: "Lithuanian",
};

interface LanguageChoiceProps {
  readonly value: Locale;
  readonly onChosen: (locale: Locale) => void;
}

/** One of the shop's languages. */
export function LanguageChoice({ value, onChosen }: LanguageChoiceProps) {
  return (
    <Choice
      label="Language"
      value={value}
      options={LOCALES.map((known) => [known, LANGUAGES[known]] as const)}
      onChosen={(chosen) => onChosen(LOCALES.find((known) => known === chosen) ?? value)}
    />
  );
}
