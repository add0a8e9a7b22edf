"use client";

import type { CountryVerdict } from "@second-chance/backend/contracts/manager/listing-preview";
import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/i18n/format";
import { Disclosure } from "@/ui/disclosure";
import { VerdictMap } from "./verdict-map";

interface VerdictListsProps {
  readonly verdicts: readonly CountryVerdict[] | undefined;
  /** The country that is looked at. */
  readonly chosen: string;
  readonly onChoose: (country: string) => void;
}

const GROUPS = [
  ["open", (verdict: CountryVerdict) => verdict.purchasable],
  ["review", (verdict: CountryVerdict) => verdict.verdict === "review"],
  ["closed", (verdict: CountryVerdict) => !verdict.purchasable && verdict.verdict !== "review"],
] as const;

/** Every country of the shop by what its law says, drawn and in words; a tap shows the piece as it is seen there. */
export function VerdictLists({ verdicts, chosen, onChoose }: VerdictListsProps) {
  const t = useTranslations("workshop-listing.preview");
  const locale = useLocale();
  if (!verdicts) return null;
  const show = (country: string) => {
    onChoose(country);
    scrollTo({ top: 0 });
  };
  return (
    <section>
      <h2 className="mb-2 text-xl">{t("verdicts")}</h2>
      {verdicts.length === 0 ? <p>{t("nobody")}</p> : <VerdictMap verdicts={verdicts} chosen={chosen} />}
      {GROUPS.map(([name, isIn]) => {
        const countries = verdicts
          .filter(isIn)
          .map(({ country }) => ({ country, label: countryName(country, locale) }))
          .sort((a, b) => a.label.localeCompare(b.label, locale));
        if (countries.length === 0) return null;
        return (
          <Disclosure key={name} summary={t(name, { count: countries.length })}>
            <ul className="grid grid-cols-2 gap-x-3 sm:grid-cols-3">
              {countries.map(({ country, label }) => (
                <li key={country}>
                  <button
                    type="button"
                    aria-pressed={country === chosen}
                    onClick={() => show(country)}
                    className="min-h-11 w-full text-left underline decoration-line-strong underline-offset-4 aria-pressed:font-semibold"
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
