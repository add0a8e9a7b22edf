import type { WorkshopIncome } from "@second-chance/backend/contracts/manager/income";
import { useLocale, useTranslations } from "next-intl";
import { titleIn } from "../stock/title-in";
import { FiguresTable } from "./figures-table";
import { useRecipientName } from "./use-recipient-name";

/** Who gets what of a month, and by which pieces it came. */
export function IncomeParts({ income }: { readonly income: WorkshopIncome }) {
  const t = useTranslations("workshop-work.income");
  const locale = useLocale();
  const nameOf = useRecipientName();
  if (income.recipients.length === 0) return null;
  return (
    <>
      <section>
        <h2 className="text-2xl">{t("who")}</h2>
        <FiguresTable
          caption={t("who")}
          column="recipient"
          rows={income.recipients.map((row) => ({
            ...row,
            key: row.recipient,
            name: nameOf(row.recipient),
          }))}
        />
      </section>
      <section>
        <h2 className="text-2xl">{t("pieces")}</h2>
        <FiguresTable
          caption={t("pieces")}
          column="piece"
          rows={income.pieces.map(({ productId, title, ...figures }) => ({
            ...figures,
            key: productId ?? "",
            name: title ? titleIn(title, locale) : t("noPiece"),
          }))}
        />
      </section>
    </>
  );
}
