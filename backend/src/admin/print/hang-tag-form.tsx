import { useState } from "react";
import { LOCALES, type Locale } from "../../contracts/locale";
import { MOST_TAGS } from "../../contracts/print-limits";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { PrintButton } from "./print-button";

const LANGUAGES: Readonly<Record<Exclude<Locale, "en">, string>> = {
  es: "Spanish",
  vi: "Vietnamese",
  lt: "Lithuanian",
};
const CHOICES = LOCALES.filter((locale) => locale !== "en").map(
  (locale) => [locale, LANGUAGES[locale]] as const,
);

/** How many tags of each piece, and the sheets. */
export function HangTagForm({ pieces }: { readonly pieces: readonly string[] }) {
  const [count, setCount] = useState("9");
  const [language, setLanguage] = useState<string>("es");
  const most = Math.max(1, Math.floor(MOST_TAGS / Math.max(1, pieces.length)));
  const isCount = /^\d+$/.test(count) && Number(count) >= 1 && Number(count) <= most;
  const query = new URLSearchParams({
    piece: pieces.join(","),
    count,
    language,
  });
  return (
    <div className="flex flex-col gap-y-4">
      <Field
        label={`Tags of each piece, up to ${most}`}
        inputMode="numeric"
        value={count}
        problem={isCount ? undefined : `Write a whole number from 1 to ${most}.`}
        onText={setCount}
      />
      <Choice
        label="Second language, where the center writes English"
        value={language}
        options={CHOICES}
        onChosen={setLanguage}
      />
      <PrintButton
        label="Hang tags (PDF)"
        path={`/admin/hang-tags?${query}`}
        disabled={!isCount || pieces.length === 0}
      />
    </div>
  );
}
