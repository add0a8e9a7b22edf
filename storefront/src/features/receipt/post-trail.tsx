import type { ReceiptParcel } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Icon } from "@/ui/icon";

interface PostTrailProps {
  readonly parcels: readonly ReceiptParcel[];
  readonly place: FormatPlace;
}

/** Where the post goes: to each center that sends a parcel, and the tax in it to the state. */
export async function PostTrail({ parcels, place }: PostTrailProps) {
  const t = await getTranslations("receipt.trail");
  const paid = parcels.filter(({ postage }) => postage.total.amountMinor > 0);
  if (paid.length === 0) return null;
  return (
    <div className="mt-stack break-inside-avoid border-t border-line pt-6">
      <h3 className="text-xl">{t("postage")}</h3>
      <ul className="mt-3 max-w-[52rem]">
        {paid.map(({ center, postage }) => (
          <li
            key={center.handle}
            className="grid grid-cols-[auto_1fr_auto] gap-x-4 border-b border-line py-3 last:border-b-0"
          >
            <Icon name="parcel" className="mt-1 size-5" />
            <p>
              {t("carrying", { center: center.name })}
              {postage.tax.amountMinor > 0 ? (
                <span className="block text-sm text-ink-soft">
                  {t("postTax", { amount: formatMoney(postage.tax, place) })}
                </span>
              ) : null}
              {postage.refunded.amountMinor > 0 ? (
                <span className="block text-sm font-semibold">
                  {t("postRefunded", { amount: formatMoney(postage.refunded, place) })}
                </span>
              ) : null}
            </p>
            <p className="tabular font-semibold">{formatMoney(postage.net, place)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
