import { Input, Label, Select } from "@medusajs/ui";
import { useState } from "react";
import { LOCALES, type Locale } from "../../contracts/locale";
import { MOST_TAGS } from "../../contracts/print-limits";
import { PrintButton } from "./print-button";

const NONE = "none";
const LANGUAGES: Readonly<Record<Exclude<Locale, "en">, string>> = {
  es: "Spanish",
  vi: "Vietnamese",
  lt: "Lithuanian",
};

/** How many tags of each piece, and the sheets. */
export function HangTagForm({ pieces }: { readonly pieces: readonly string[] }) {
  const [count, setCount] = useState("9");
  const [language, setLanguage] = useState<string>(NONE);
  const most = Math.max(1, Math.floor(MOST_TAGS / Math.max(1, pieces.length)));
  const isCount = /^\d+$/.test(count) && Number(count) >= 1 && Number(count) <= most;
  const query = new URLSearchParams({
    piece: pieces.join(","),
    count,
    ...(language === NONE ? {} : { language }),
  });
  return (
    <div className="flex flex-col gap-y-4">
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="tag-count" size="small">
          Tags of each piece, up to {most}
        </Label>
        <Input
          id="tag-count"
          size="small"
          inputMode="numeric"
          autoComplete="off"
          value={count}
          aria-invalid={!isCount}
          onChange={({ target }) => setCount(target.value)}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="tag-language" size="small">
          Second language, where the center writes English
        </Label>
        <Select size="small" value={language} onValueChange={setLanguage}>
          <Select.Trigger id="tag-language">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={NONE}>None</Select.Item>
            {LOCALES.filter((locale) => locale !== "en").map((locale) => (
              <Select.Item key={locale} value={locale}>
                {LANGUAGES[locale]}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <PrintButton
        label="Hang tags (PDF)"
        path={`/admin/hang-tags?${query}`}
        disabled={!isCount || pieces.length === 0}
      />
    </div>
  );
}
