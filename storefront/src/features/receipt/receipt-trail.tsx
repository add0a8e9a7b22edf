import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { DonationTrail } from "@/features/donation/donation-trail";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { LineTrail } from "./line-trail";
import { LookAgain } from "./look-again";
import { OrderBar } from "./order-bar";
import { orderTrail } from "./order-trail";
import { PostTrail } from "./post-trail";
import { ReceiptBooks } from "./receipt-books";

interface ReceiptTrailProps {
  readonly receipt: Receipt;
  readonly place: FormatPlace;
  /** The page itself, for those who look again by hand. */
  readonly path: string;
}

/** The money trail: the whole order as one bar, then each piece with its workshop's shares, then the post. */
export async function ReceiptTrail({ receipt, place, path }: ReceiptTrailProps) {
  const t = await getTranslations("receipt.trail");
  const lines = receipt.parcels.flatMap((parcel) => parcel.lines);
  const { total, donation } = receipt.totals;
  // A donation is no sale: the bar and its title are what was bought and sent.
  const sold = { ...total, amountMinor: total.amountMinor - donation.amountMinor };
  const whole = orderTrail(receipt);
  return (
    <section aria-labelledby="trail" className="mt-stack border-t border-line-strong pt-stack">
      <h2 id="trail" className="text-4xl">
        {t("title", { amount: formatMoney(sold, place) })}
      </h2>
      <p className="mt-3 mb-stack max-w-prose text-lg text-ink-soft">{t("lead")}</p>
      {whole ? (
        <OrderBar parts={whole} currencyCode={total.currencyCode} place={place} />
      ) : (
        <div className="print:hidden">
          <Notice icon="clock" title={t("booking")} role="status">
            <LookAgain
              href={path}
              labels={{ text: t("bookingText"), slow: t("bookingSlow"), again: t("refresh") }}
            />
          </Notice>
        </div>
      )}
      <ul className="mt-stack grid gap-x-14 gap-y-stack lg:grid-cols-2">
        {lines
          .filter(({ trail }) => trail !== null)
          .map((line) => (
            <li key={line.id} className="break-inside-avoid">
              <LineTrail line={line} place={place} />
            </li>
          ))}
      </ul>
      {whole ? <PostTrail parcels={receipt.parcels} place={place} /> : null}
      {whole ? <DonationTrail donations={receipt.donations} place={place} /> : null}
      <ReceiptBooks parcels={receipt.parcels} place={place} />
    </section>
  );
}
