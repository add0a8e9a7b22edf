import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Notice } from "@/ui/notice";

interface DonationLeftProps {
  readonly basket: Pick<Basket, "donationLeft" | "currencyCode">;
  readonly place: FormatPlace;
}

/** Says that a donation stayed behind with its currency: it is neither converted nor silently gone. */
export async function DonationLeft({ basket, place }: DonationLeftProps) {
  const { donationLeft: left, currencyCode } = basket;
  if (!left) return null;
  const t = await getTranslations("donation.left");
  return (
    <div className="mb-4">
      <Notice title={t("title")}>
        {t("text", { amount: formatMoney(left.amount, place), fund: left.fund.name, currency: currencyCode })}
      </Notice>
    </div>
  );
}
