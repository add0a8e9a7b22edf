import type { Card } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { countryInText, countryName } from "@/i18n/format";
import { piecePath } from "@/i18n/paths";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";

interface PieceCardProps {
  readonly piece: Card;
  readonly place: Place;
  readonly sizes: string;
  /** Among the first that are seen: its picture isn't put off. */
  readonly first?: boolean;
}

export async function PieceCard({ piece, place, sizes, first }: PieceCardProps) {
  const t = await getTranslations("common");
  const state =
    piece.availability === "sold_out"
      ? t("soldOut")
      : piece.oneOfAKind
        ? t("oneOfAKind")
        : piece.availability === "made_to_order"
          ? t("madeToOrder")
          : null;
  return (
    <article className="group relative">
      <div className="relative aspect-4/5 overflow-hidden bg-sand">
        {piece.picture ? (
          <Picture
            picture={piece.picture}
            alt=""
            sizes={sizes}
            widest={640}
            first={first}
            className="h-full object-cover transition-transform duration-500 ease-out group-hover:scale-[1.03]"
          />
        ) : null}
        {state ? (
          <span className="absolute bottom-2 left-2">
            <Badge>{state}</Badge>
          </span>
        ) : null}
      </div>
      <h3 className="mt-3 font-serif text-lg leading-tight">
        <a
          href={piecePath(place, piece.handle)}
          className="stretched decoration-clay underline-offset-4 group-hover:underline"
        >
          {piece.title}
        </a>
      </h3>
      <p className="mt-0.5 text-sm text-ink-soft">
        {piece.center.name}, {countryName(piece.originCountry, place.locale)}
      </p>
      <p className="mt-1 font-semibold">
        <Price money={piece.price} place={place} />
      </p>
      {piece.reach === "sendable" ? null : (
        <p className="mt-1 flex items-center gap-1.5 text-sm text-ink-soft">
          <Icon name={piece.reach === "checking" ? "clock" : "elsewhere"} className="size-4" />
          {t(piece.reach === "checking" ? "checkedForCountry" : "notToCountry", {
            country: countryInText(place.country, place.locale),
          })}
        </p>
      )}
    </article>
  );
}
