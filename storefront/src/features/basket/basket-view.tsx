import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { DonationSection } from "@/features/donation/donation-section";
import type { FormatPlace } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { BasketParcel } from "./basket-parcel";
import { BasketSummary } from "./basket-summary";

/** A basket with something in it: parcels, then what they come to. */
export async function BasketView({
  basket,
  place,
}: {
  readonly basket: Basket;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("basket");
  return (
    <>
      <p className="mb-stack text-ink-soft">{t("parcels", { count: basket.groups.length })}</p>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div>
          {basket.mixedWording ? (
            <div className="mb-stack">
              <Notice look="care" icon="pause">
                {basket.mixedWording}
              </Notice>
            </div>
          ) : null}
          {basket.groups.map((group) => (
            <BasketParcel key={group.center.id} group={group} place={place} />
          ))}
          <DonationSection basket={basket} place={place} />
        </div>
        <BasketSummary basket={basket} place={place} />
      </div>
    </>
  );
}
