import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { MoneyTrail } from "@/features/money/money-trail";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { LookAgain } from "./look-again";
import { PostageTrail } from "./postage-trail";

interface ReceiptTrailProps {
  readonly receipt: Receipt;
  readonly place: FormatPlace;
  /** The page itself, for those who look again by hand. */
  readonly path: string;
}

/** The money trail: a bar for each piece with its workshop's shares, and one for the post of each parcel. */
export async function ReceiptTrail({ receipt, place, path }: ReceiptTrailProps) {
  const t = await getTranslations("receipt.trail");
  const lines = receipt.parcels.flatMap((parcel) => parcel.lines);
  const isBooked = receipt.attributed && lines.every((line) => line.trail !== null);
  return (
    <section aria-labelledby="trail" className="mt-stack border-t border-line-strong pt-stack">
      <h2 id="trail" className="text-3xl">
        {t("title")}
      </h2>
      <p className="mt-3 mb-stack max-w-prose text-lg text-ink-soft">{t("lead")}</p>
      {isBooked ? null : (
        <div className="mb-stack print:hidden">
          <Notice icon="clock" title={t("booking")} role="status">
            <LookAgain
              href={path}
              labels={{ text: t("bookingText"), slow: t("bookingSlow"), again: t("refresh") }}
            />
          </Notice>
        </div>
      )}
      <ul className="grid gap-x-14 gap-y-stack lg:grid-cols-2">
        {lines.map((line) =>
          line.trail ? (
            <li key={line.id} className="break-inside-avoid">
              <h3 className="mb-1 text-xl">
                {line.quantity > 1 ? `${line.quantity} × ` : ""}
                {line.title}
              </h3>
              <p className="mb-4 text-ink-soft">{t("earnedBy", { workshop: line.workshop.name })}</p>
              <MoneyTrail trail={line.trail} place={place} />
              {line.refunded.amountMinor > 0 ? (
                <div className="mt-4">
                  <Notice look="care">{t("refunded", { amount: formatMoney(line.refunded, place) })}</Notice>
                </div>
              ) : null}
            </li>
          ) : null,
        )}
        {isBooked
          ? receipt.parcels
              .filter(({ postage }) => postage.total.amountMinor > 0)
              .map((parcel) => (
                <li key={parcel.center.handle} className="break-inside-avoid">
                  <PostageTrail parcel={parcel} place={place} />
                </li>
              ))
          : null}
      </ul>
    </section>
  );
}
