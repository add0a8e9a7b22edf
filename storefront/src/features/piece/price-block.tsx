import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { formatMoney } from "@/i18n/format";
import { Price } from "@/ui/price";

/** The price here, what it says about tax, and the workshop's own price where its currency is another. */
export async function PriceBlock({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  return (
    <div className="lg:flex lg:flex-wrap lg:items-center lg:gap-x-5">
      <p className="font-serif text-3xl">
        <Price money={piece.price} place={place} />
      </p>
      <p className="mt-1 text-sm text-ink-soft lg:mt-0">
        {piece.taxIncludedRateBp > 0 ? t("taxIncluded") : t("noTax")}
        {piece.homePrice ? (
          <>
            <br />
            {t("homePrice", { price: formatMoney(piece.homePrice, place) })}
          </>
        ) : null}
      </p>
    </div>
  );
}
