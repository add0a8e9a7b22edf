import type { Locale } from "@second-chance/backend/contracts/locale";
import type { NgoImpact } from "@second-chance/backend/contracts/ngo/impact";
import { getFormatter, getTranslations } from "next-intl/server";
import { writeMinor } from "@/features/workshop/income/amounts";
import { quarterName } from "@/i18n/quarter-name";
import { Notice } from "@/ui/notice";
import type { PlaceNames } from "../question/place-names";
import { Measure } from "./measure";
import { PeopleByCenter } from "./people-by-center";
import { PiecesByCraft } from "./pieces-by-craft";
import { QuarterForm } from "./quarter-form";

interface ImpactViewProps {
  readonly impact: NgoImpact;
  readonly names: PlaceNames;
  readonly locale: Locale;
}

/** A quarter of all granted centers: each number with what it means. */
export async function ImpactView({ impact, names, locale }: ImpactViewProps) {
  const t = await getTranslations({ locale, namespace: "ngo-impact" });
  const format = await getFormatter({ locale });
  const { quarter, quarters, opensOn, makers, safetyFund, crafts, asOf } = impact;
  const isEarly = opensOn > asOf.moment.slice(0, 10);
  const pieces = crafts.reduce((sum, craft) => sum + craft.pieces, 0);
  const day = (iso: string) => format.dateTime(new Date(`${iso}T00:00:00Z`), { dateStyle: "long" });
  return (
    <>
      <QuarterForm locale={locale} quarter={quarter} quarters={quarters} />
      <p className="mt-stack mb-4 font-serif text-xl first-letter:uppercase">
        {quarterName(quarter, locale)}
      </p>
      {isEarly ? (
        <div className="mb-stack max-w-prose">
          <Notice icon="clock">{t("early", { day: day(opensOn) })}</Notice>
        </div>
      ) : null}
      <Measure
        id="people"
        title={t("people.title")}
        value={t("people.atLeast", { count: makers.atLeast })}
        definition={t("people.text")}
      >
        <PeopleByCenter centers={makers.centers} names={names} locale={locale} />
      </Measure>
      <Measure
        id="crafts"
        title={t("crafts.title")}
        value={pieces > 0 ? t("crafts.all", { count: pieces }) : t("crafts.none")}
        definition={t("crafts.text")}
      >
        {pieces > 0 ? <PiecesByCraft crafts={crafts} locale={locale} /> : null}
      </Measure>
      <Measure
        id="fund"
        title={t("fund.title")}
        definition={t("fund.text")}
        value={
          safetyFund.length === 0
            ? t("fund.none")
            : safetyFund.map(({ currencyCode, exponent, addedMinor, usedMinor }) => {
                const write = (amountMinor: string) =>
                  writeMinor({ amountMinor, currencyCode, exponent }, locale);
                return (
                  <p key={currencyCode} className="flex flex-wrap gap-x-4">
                    <span>{t("fund.added", { amount: write(addedMinor) })}</span>
                    <span className="text-ink-soft">{t("fund.used", { amount: write(usedMinor) })}</span>
                  </p>
                );
              })
        }
      />
      <Measure id="hours" title={t("hours.title")} value={t("hours.none")} definition={t("hours.text")} />
      <p className="border-t border-line pt-4 text-sm text-ink-soft">
        {t("asOf", {
          moment: format.dateTime(new Date(asOf.moment), { dateStyle: "medium", timeStyle: "short" }),
          position: asOf.position,
        })}
      </p>
    </>
  );
}
