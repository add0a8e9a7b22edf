import { MAX_QUANTITY } from "@second-chance/backend/contracts/basket";
import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { AddToBasket } from "@/features/basket/add-to-basket";
import { MoneyStrip } from "@/features/money/money-strip";
import { PieceVerdict } from "@/features/verdict/piece-verdict";
import type { Place } from "@/i18n/find-place";
import { countryInText, formatMoney } from "@/i18n/format";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { AvailabilityLine } from "./availability-line";
import { MakerLine } from "./maker-line";
import { PriceBlock } from "./price-block";

/** Most of a piece that one basket may ask for. */
function maxQuantity(piece: Piece): number {
  if (piece.oneOfAKind) return 1;
  return piece.availability === "made_to_order" ? MAX_QUANTITY : piece.stock;
}

/** Name, whose it is, price and where it goes, whether and when it can come, and the button. */
export async function BuyPanel({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  const common = await getTranslations("common");
  const country = countryInText(place.country, place.locale);
  const isSoldOut = piece.availability === "sold_out";
  const isRefused = !piece.verdict.purchasable;
  const refusal = isRefused ? t("cantBuy", { country }) : undefined;
  return (
    <div className="flex flex-col gap-5">
      <div>
        {piece.oneOfAKind ? <Badge look="accent">{common("oneOfAKind")}</Badge> : null}
        <h1 className="mt-2 text-4xl">{piece.title}</h1>
      </div>
      <MakerLine piece={piece} place={place} />
      <PriceBlock piece={piece} place={place} />
      {piece.trail ? <MoneyStrip trail={piece.trail} place={place} href="#money" /> : null}
      <AddToBasket
        variantId={piece.variantId}
        maxQuantity={maxQuantity(piece)}
        disabledReason={isSoldOut ? common("soldOut") : refusal}
        place={place}
      />
      <div className="flex flex-col gap-3">
        {isSoldOut || !isRefused ? <AvailabilityLine piece={piece} /> : null}
        {isSoldOut ? null : (
          <PieceVerdict
            verdict={piece.verdict}
            originCountry={piece.originCountry}
            centerKind={piece.center.kind}
            allowedCountries={piece.allowedCountries}
            place={place}
          />
        )}
        {piece.shippingFrom && !isSoldOut && !isRefused ? (
          <p className="flex gap-3">
            <Icon name="parcel" className="mt-0.5 size-5 text-sage-deep" />
            {t("shippingFrom", { country, price: formatMoney(piece.shippingFrom, place) })}
          </p>
        ) : null}
      </div>
    </div>
  );
}
