"use client";

import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useTranslations } from "next-intl";
import { Field } from "@/ui/field";
import type { AskProps } from "./ask";
import { ChoiceTile } from "./choice-tile";

/** The Latin name, in words that people know, for the materials of which customs wants it. */
export function AskSpecies({ content, facts, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.species");
  const chosen = content.species ?? [];
  const likely = new Set(
    facts?.materials.filter(({ key }) => content.materials?.includes(key)).flatMap(({ species }) => species),
  );
  // Those of the chosen materials; all of them where a material doesn't narrow it.
  const known = (facts?.species ?? []).filter(
    ({ latin }) => likely.size === 0 || likely.has(latin) || chosen.includes(latin),
  );
  const own = chosen.find((name) => !known.some(({ latin }) => latin === name)) ?? "";
  const listed = chosen.filter((name) => name !== own);
  const keep = (names: readonly string[], other: string) =>
    onAnswer({ species: [...names, ...(other ? [other] : [])].slice(0, LISTING_LIMITS.species) });
  return (
    <>
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="sr-only">{t("none")}</legend>
        {known.map(({ latin, label }) => (
          <ChoiceTile
            key={latin}
            kind="checkbox"
            name="species"
            checked={listed.includes(latin)}
            onChange={() =>
              keep(listed.includes(latin) ? listed.filter((each) => each !== latin) : [...listed, latin], own)
            }
          >
            {label}
            <span lang="la" className="block text-sm text-ink-soft italic">
              {latin}
            </span>
          </ChoiceTile>
        ))}
      </fieldset>
      <Field
        id="species-own"
        label={t("own")}
        lang="la"
        maxLength={LISTING_LIMITS.speciesName}
        autoComplete="off"
        value={own}
        onChange={(event) => keep(listed, event.target.value.trimStart())}
      />
    </>
  );
}
