import { useTranslations } from "next-intl";
import { Disclosure } from "@/ui/disclosure";
import { ByCraft } from "./by-craft";
import { ByPlace } from "./by-place";
import { ByRecipient } from "./by-recipient";
import { Cards } from "./cards";
import { Definitions } from "./definitions";
import type { Desk } from "./desk";
import { HomeAndAbroad } from "./home-and-abroad";
import { NotConverted, TotalsNotice } from "./notices";
import { OverTime } from "./over-time";
import { RatesUsed } from "./rates-used";

interface OverviewFiguresProps {
  readonly desk: Desk;
  readonly craftName: (craft: string) => string;
}

/** The numbers, then what they mean, then the same told apart and drawn. */
export function OverviewFigures({ desk, craftName }: OverviewFiguresProps) {
  const t = useTranslations("ngo-overview");
  const hasSales = desk.overview.total.amounts.length > 0;
  return (
    <div className="print-whole">
      <div className="mt-5 flex max-w-prose flex-col gap-3">
        <TotalsNotice desk={desk} />
        <NotConverted desk={desk} />
      </div>
      {hasSales ? null : <p className="mt-stack text-lg">{t("nothing")}</p>}
      <Cards desk={desk} />
      <div className="mt-stack border-b border-line">
        <Disclosure summary={t("means")}>
          <Definitions />
        </Disclosure>
        <Disclosure summary={t("rates.title")}>
          <RatesUsed desk={desk} />
        </Disclosure>
      </div>
      {hasSales ? (
        <>
          <OverTime desk={desk} />
          <ByPlace desk={desk} />
          <ByCraft desk={desk} craftName={craftName} />
          <HomeAndAbroad desk={desk} />
          <ByRecipient desk={desk} />
        </>
      ) : null}
    </div>
  );
}
