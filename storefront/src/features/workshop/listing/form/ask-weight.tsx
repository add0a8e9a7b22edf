"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatWeight } from "@/i18n/format";
import { Button } from "@/ui/button";
import { useWorkshop } from "../../portal/use-workshop";
import { homeCountryOf } from "../home-country";
import type { AskProps } from "./ask";
import { NumberField } from "./number-field";
import { readWhole } from "./typed-number";

/** Grams; what other pieces of the craft weigh is offered to somebody without scales. */
export function AskWeight({ content, facts, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.weight");
  const place = { locale: useLocale(), country: homeCountryOf(useWorkshop().currencyCode) };
  const guess = facts?.crafts.find(({ craft }) => craft === content.craft)?.weight_g;
  const write = (grams: number) => formatWeight(grams, place);
  return (
    <>
      <NumberField
        id="weight"
        label={t("grams")}
        value={content.weight_g}
        problem={t("problem")}
        read={readWhole}
        write={String}
        onRead={(grams) => onAnswer({ weight_g: grams })}
      />
      {guess && (
        <div className="flex flex-col items-start gap-2">
          <p>
            {t("guess", { weight: write(guess.usual) })}{" "}
            {guess.lightest < guess.heaviest &&
              t("range", { lightest: write(guess.lightest), heaviest: write(guess.heaviest) })}
          </p>
          {content.weight_g !== guess.usual && (
            <Button type="button" look="secondary" onClick={() => onAnswer({ weight_g: guess.usual })}>
              {t("take", { weight: write(guess.usual) })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
