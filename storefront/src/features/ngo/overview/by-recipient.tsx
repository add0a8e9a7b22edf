import { FIGURE_TONES } from "@second-chance/backend/contracts/ngo/figures";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "@/features/workshop/income/amounts";
import { useRecipientName } from "@/features/workshop/income/use-recipient-name";
import { Disclosure } from "@/ui/disclosure";
import { JoinedParts, TONE_CLASSES } from "@/ui/money-bar";
import { byIncome } from "./by-income";
import { ChartSection } from "./chart-section";
import { type Desk, reporting } from "./desk";
import { FigureTable } from "./figure-table";
import { FigureTables } from "./figure-tables";
import { OpenedNumber } from "./opened-number";

/** Whose part it is: one bar of all income, and beside it the shop's own part, which is none of it. */
export function ByRecipient({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview");
  const locale = useLocale();
  const recipientName = useRecipientName();
  const { groups, money } = desk.overview;
  const tones = FIGURE_TONES.flatMap((tone) => {
    const row = groups.tone.find(({ key }) => key === tone);
    return row ? [{ tone, row }] : [];
  });
  const parts = tones
    .map(({ tone, row }) => ({ key: tone, tone, amountMinor: Number(row.reporting.incomeMinor) }))
    .filter(({ amountMinor }) => amountMinor > 0);
  const { shop } = money;
  return (
    <ChartSection id="by-recipient" title={t("charts.recipient")}>
      <div className="mt-4 max-w-3xl">
        <JoinedParts parts={parts} />
      </div>
      <FigureTable
        desk={desk}
        caption={t("charts.recipient")}
        column={t("columns.recipient")}
        hasBars={false}
        rows={tones.map(({ tone, row }) => ({
          row,
          name: t(`tones.${tone}`),
          mark: (
            <span
              aria-hidden="true"
              className={`mr-3 inline-block size-3 rounded-sm ${TONE_CLASSES[tone]}`}
            />
          ),
        }))}
      />
      {shop ? (
        <p className="mt-3">
          {t.rich("shopBeside", {
            amount: () => (
              <OpenedNumber place={desk.place} opens={shop.opens} className="font-semibold">
                {writeMinor(reporting(desk, shop.reporting.amountMinor), locale)}
              </OpenedNumber>
            ),
          })}
        </p>
      ) : null}
      <div className="mt-4">
        <Disclosure summary={t("charts.eachRecipient")}>
          <FigureTables
            desk={desk}
            caption={t("charts.eachRecipient")}
            column={t("columns.recipient")}
            rows={byIncome(groups.recipient).map((row) => ({ row, name: recipientName(row.key) }))}
          />
        </Disclosure>
      </div>
    </ChartSection>
  );
}
