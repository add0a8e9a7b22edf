import type { Piece } from "@second-chance/backend/contracts/piece";
import { isOpenQuestion } from "@second-chance/backend/contracts/question";
import { getTranslations } from "next-intl/server";
import { AskQuestion } from "@/features/answer/ask-question";
import { PieceVerdict } from "@/features/verdict/piece-verdict";
import type { Place } from "@/i18n/find-place";
import { countryInText, formatMoney } from "@/i18n/format";
import { Icon } from "@/ui/icon";
import { AvailabilityLine } from "./availability-line";

/** Whether and when a piece can come, and what its post costs. */
export async function Arrival({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  const isSoldOut = piece.availability === "sold_out";
  const isRefused = !piece.verdict.purchasable;
  return (
    <div className="flex flex-col gap-3 lg:gap-2">
      {isSoldOut || !isRefused ? <AvailabilityLine piece={piece} /> : null}
      {isSoldOut ? null : <PieceVerdict piece={piece} place={place} />}
      {isOpenQuestion(piece.verdict) && !isSoldOut ? (
        <AskQuestion piece={piece.handle} place={place} />
      ) : null}
      {piece.shippingFrom && !isSoldOut && !isRefused ? (
        <p className="flex gap-3">
          <Icon name="parcel" className="mt-0.5 size-5 text-sage-deep" />
          {t("shippingFrom", {
            country: countryInText(place.country, place.locale),
            price: formatMoney(piece.shippingFrom, place),
          })}
        </p>
      ) : null}
    </div>
  );
}
