import type { ReceiptLine } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { MoneyTrail } from "@/features/money/money-trail";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { MakersMark } from "@/ui/makers-mark";
import { Notice } from "@/ui/notice";

/** What one ordered piece earned, under the mark of the workshop that made it. */
export async function LineTrail({
  line,
  place,
}: {
  readonly line: ReceiptLine;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("receipt.trail");
  if (!line.trail) return null;
  return (
    <>
      <div className="mb-4 flex items-center gap-4">
        {line.workshop.mark ? (
          <MakersMark mark={line.workshop.mark} className="size-14 text-clay print:size-10" />
        ) : null}
        <div className="min-w-0">
          <h3 className="text-xl">
            {line.quantity > 1 ? `${line.quantity} × ` : ""}
            {line.title}
          </h3>
          <p className="text-ink-soft">{t("earnedBy", { workshop: line.workshop.name })}</p>
        </div>
      </div>
      <MoneyTrail trail={line.trail} place={place} />
      {line.refunded.amountMinor > 0 ? (
        <div className="mt-4">
          <Notice look="care">{t("refunded", { amount: formatMoney(line.refunded, place) })}</Notice>
        </div>
      ) : null}
    </>
  );
}
