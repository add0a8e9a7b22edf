"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkshop } from "../../portal/use-workshop";
import { homeCountryOf } from "../home-country";
import type { AskProps } from "./ask";
import { ChoiceTile } from "./choice-tile";
import { NumberField } from "./number-field";
import { readSize, type SizeUnit, sizeUnitOf, writeSize } from "./typed-number";

const SIDES = ["length", "width", "height"] as const;
const UNITS: readonly SizeUnit[] = ["cm", "mm"];
const NOTHING = { length: 0, width: 0, height: 0 };

/** Three sides, in what people of the country measure in. */
export function AskSize({ content, onAnswer, name = "size" }: AskProps & { readonly name?: string }) {
  const t = useTranslations("workshop-listing.size");
  const locale = useLocale();
  const country = homeCountryOf(useWorkshop().currencyCode);
  const [unit, setUnit] = useState<SizeUnit>(() => sizeUnitOf(country));
  const size = content.size_mm ?? NOTHING;
  const sign = (1.5).toLocaleString(`${locale}-${country}`).charAt(1);
  return (
    <>
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="sr-only">{t("unit")}</legend>
        {UNITS.map((each) => (
          <ChoiceTile
            key={each}
            kind="radio"
            name={`${name}-unit`}
            checked={unit === each}
            onChange={() => setUnit(each)}
          >
            {t(each)}
          </ChoiceTile>
        ))}
      </fieldset>
      <div className="grid grid-cols-3 gap-3">
        {SIDES.map((side) => (
          <NumberField
            key={`${side} ${unit}`}
            id={`${name}-${side}`}
            label={t(side)}
            mode={unit === "cm" ? "decimal" : "numeric"}
            value={size[side]}
            problem={t("problem", { example: writeSize(125, unit, sign) })}
            read={(typed) => readSize(typed, unit)}
            write={(mm) => writeSize(mm, unit, sign)}
            onRead={(mm = 0) => onAnswer({ size_mm: { ...size, [side]: mm } })}
          />
        ))}
      </div>
    </>
  );
}
