import { MAX_QUANTITY } from "@second-chance/backend/contracts/basket";
import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { AddToBasket } from "@/features/basket/add-to-basket";
import { MoneyStrip } from "@/features/money/money-strip";
import type { Place } from "@/i18n/find-place";
import { countryInText } from "@/i18n/format";
import { Badge } from "@/ui/badge";
import { MakerLine } from "./maker-line";
import { PriceBlock } from "./price-block";

/** Most of a piece that one basket may ask for. */
function maxQuantity(piece: Piece): number {
  if (piece.oneOfAKind) return 1;
  return piece.availability === "made_to_order" ? MAX_QUANTITY : piece.stock;
}

/** Name, whose it is, price and where it goes, and the button. */
export async function BuyPanel({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  const common = await getTranslations("common");
  const refusal = piece.verdict.purchasable
    ? undefined
    : t("cantBuy", { country: countryInText(place.country, place.locale) });
  return (
    <div className="flex flex-col gap-5 lg:gap-4">
      <div>
        {piece.oneOfAKind ? <Badge look="accent">{common("oneOfAKind")}</Badge> : null}
        <h1 className="mt-2 text-4xl first:mt-0 lg:text-3xl">{piece.title}</h1>
      </div>
      <MakerLine piece={piece} place={place} />
      <PriceBlock piece={piece} place={place} />
      {piece.trail ? <MoneyStrip trail={piece.trail} place={place} href="#money" /> : null}
      <AddToBasket
        variantId={piece.variantId}
        maxQuantity={maxQuantity(piece)}
        disabledReason={piece.availability === "sold_out" ? common("soldOut") : refusal}
        place={place}
      />
    </div>
  );
}
