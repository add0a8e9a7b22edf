import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { getPiece } from "@/data/pieces";
import { ButtonForm } from "@/features/form/button-form";
import type { FormatPlace } from "@/i18n/format";
import { piecePath } from "@/i18n/paths";
import { Price } from "@/ui/price";
import { TextLink } from "@/ui/text-link";
import { VerdictLine } from "@/ui/verdict-line";
import { forgetKeptAction, takeKeptAction } from "./kept-actions";
import { readKeptPieces } from "./kept-pieces";

/** Pieces that a shopper keeps for later, as they are for this country today; one that has left the shop isn't shown. */
export async function KeptList({ place }: { readonly place: FormatPlace }) {
  const kept = await readKeptPieces();
  const answers = await Promise.all(
    kept.map(({ handle }) => getPiece(handle, place.locale, place.country.toUpperCase())),
  );
  const pieces = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  if (pieces.length === 0) return null;
  const t = await getTranslations("basket.kept");
  return (
    <section aria-labelledby="kept" className="mt-stack max-w-3xl">
      <h2 id="kept" className="border-b border-line-strong pb-3 text-xl">
        {t("title")}
      </h2>
      <ul>
        {pieces.map((piece) => (
          <KeptRow key={piece.variantId} piece={piece} place={place} />
        ))}
      </ul>
    </section>
  );
}

async function KeptRow({ piece, place }: { readonly piece: Piece; readonly place: FormatPlace }) {
  const t = await getTranslations("basket.kept");
  const tCommon = await getTranslations("common");
  const { title, verdict, price } = piece;
  const hidden = { locale: place.locale, country: place.country, variant_id: piece.variantId };
  const isSoldOut = piece.availability === "sold_out";
  return (
    <li className="border-b border-line py-4">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="font-serif text-lg">
          <TextLink href={piecePath(place, piece.handle)}>{title}</TextLink>
        </h3>
        <Price money={price} place={place} />
      </div>
      {verdict.purchasable ? null : <VerdictLine verdict={verdict.verdict} sentence={verdict.wording} />}
      {isSoldOut ? <p className="text-sm text-ink-soft">{tCommon("soldOut")}</p> : null}
      <div className="flex flex-wrap gap-x-6 text-sm">
        {verdict.purchasable && !isSoldOut ? (
          <ButtonForm action={takeKeptAction} hidden={hidden} label={t("take")} about={title} />
        ) : null}
        <ButtonForm action={forgetKeptAction} hidden={hidden} label={t("forget")} about={title} />
      </div>
    </li>
  );
}
