"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { classNames } from "@/ui/class-names";
import { keepTextSize, readTextSize, type TextSize } from "./text-size";

const WORDS = { normal: "textNormal", bigger: "textBigger", biggest: "textBiggest" } as const;

/** How large the text is on this device. */
export function TextSizeChoice() {
  const t = useTranslations("settings");
  const [size, setSize] = useState<TextSize>(readTextSize);
  const choose = (wanted: TextSize) => {
    keepTextSize(wanted);
    setSize(wanted);
  };
  return (
    <fieldset className="flex flex-wrap gap-3">
      <legend className="sr-only">{t("text")}</legend>
      {(Object.keys(WORDS) as TextSize[]).map((each) => (
        <label
          key={each}
          className={classNames(
            "flex min-h-12 cursor-pointer items-center gap-2.5 rounded-md border px-4 py-2",
            each === size ? "border-ink bg-sand font-semibold" : "border-line-strong",
          )}
        >
          <input
            type="radio"
            name="text-size"
            value={each}
            checked={each === size}
            onChange={() => choose(each)}
            className="size-5 accent-action"
          />
          {t(WORDS[each])}
        </label>
      ))}
    </fieldset>
  );
}
