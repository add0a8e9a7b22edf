import type { ReceiptDonation } from "@second-chance/backend/contracts/donation";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";

interface DonationTrailProps {
  readonly donations: readonly ReceiptDonation[];
  readonly place: FormatPlace;
}

/** What was given on top of the order: no part of any sale, whole to its fund. */
export async function DonationTrail({ donations, place }: DonationTrailProps) {
  if (donations.length === 0) return null;
  const t = await getTranslations("donation");
  return (
    <div className="mt-stack break-inside-avoid border-t border-line pt-6">
      <h3 className="text-xl">{t("trail.title")}</h3>
      <ul className="mt-3 max-w-[52rem]">
        {donations.map(({ fund, amount, refunded }) => (
          <li
            key={fund.handle}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-3 last:border-b-0"
          >
            <p>
              {t("trail.whole", { fund: fund.name })}
              <span className="block text-sm text-ink-soft">
                {fund.purpose} {fund.center ? t("of", { center: fund.center }) : t("ofShop")}
              </span>
              {refunded.amountMinor > 0 ? (
                <span className="block text-sm font-semibold">
                  {t("trail.refunded", { amount: formatMoney(refunded, place) })}
                </span>
              ) : null}
            </p>
            <p className="tabular font-semibold">{formatMoney(amount, place)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
