"use client";

import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useTranslations } from "next-intl";

interface WorkBoxesProps {
  readonly categories: ListingFacts["labour_categories"] | undefined;
  readonly chosen: readonly string[];
  readonly error: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Letters as on the paper. */
const letterOf = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

/** Who worked on a piece, by the boxes of the paper; never a name. */
export function WorkBoxes({ categories, chosen, error, onChange }: WorkBoxesProps) {
  const t = useTranslations("workshop-sheet.entry");
  const tick = (category: string, isTicked: boolean) =>
    onChange(isTicked ? [...chosen, category] : chosen.filter((each) => each !== category));
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{t("work")}</legend>
      {!categories && <p className="text-sm text-ink-soft">{t("workLoading")}</p>}
      <ul className="lg:columns-2">
        {categories?.map(({ category, label }, index) => (
          <li key={category} className="break-inside-avoid">
            <label className="flex min-h-11 items-center gap-3 py-1">
              <input
                type="checkbox"
                className="size-6 shrink-0 accent-action"
                checked={chosen.includes(category)}
                onChange={({ target }) => tick(category, target.checked)}
              />
              <span>
                <span className="font-semibold">{letterOf(index)}</span> {label}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {error && <p className="text-sm font-semibold text-clay-deep">{error}</p>}
    </fieldset>
  );
}
