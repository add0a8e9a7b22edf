import type { FairTillPiece } from "@second-chance/backend/contracts/fair-sale";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/ui/field";
import { findPieces } from "./find-pieces";
import type { DraftLine, Stall } from "./sale-draft";
import { type StallMoney, writeAmount } from "./till-money";
import { tilePicture } from "./without-a-line";

interface PieceTilesProps {
  readonly pieces: readonly FairTillPiece[];
  readonly stall: Stall;
  readonly lines: readonly DraftLine[];
  readonly money: StallMoney;
  readonly locale: Locale;
  readonly onTap: (piece: FairTillPiece) => void;
}

/** The pieces of the stall by picture, number and name; a tap lays one on the table. */
export function PieceTiles({ pieces, stall, lines, money, locale, onTap }: PieceTilesProps) {
  const t = useTranslations("till.pick");
  const [typed, setTyped] = useState("");
  const found = findPieces(pieces, { centerIds: stall.centerIds, typed, locale });
  const inSale = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return (
    <div>
      <Field
        id="till-search"
        label={t("search")}
        type="search"
        inputMode="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {found.length === 0 && <p className="py-stack text-ink-soft">{t("nothing")}</p>}
      <ul className="mt-4 grid grid-cols-3 gap-x-2 gap-y-4 sm:grid-cols-4 xl:grid-cols-6">
        {found.map((piece) => (
          <li key={piece.variantId}>
            <Tile piece={piece} count={inSale.get(piece.variantId) ?? 0} {...{ money, locale, onTap }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TileProps extends Pick<PieceTilesProps, "money" | "locale" | "onTap"> {
  readonly piece: FairTillPiece;
  readonly count: number;
}

function Tile({ piece, count, money, locale, onTap }: TileProps) {
  const t = useTranslations("till.pick");
  const title = piece.title[locale];
  return (
    <button
      type="button"
      onClick={() => onTap(piece)}
      className="relative block w-full text-left transition-transform active:scale-98"
    >
      <span className="sr-only">{t("add", { title })}, </span>
      <span className="block aspect-4/5 overflow-hidden rounded-md bg-sand">
        {piece.picture && (
          // biome-ignore lint/performance/noImgElement: kept by the worker under this very address
          <img src={tilePicture(piece.picture)} alt="" loading="lazy" className="size-full object-cover" />
        )}
      </span>
      {count > 0 && (
        <span className="tabular absolute top-1.5 right-1.5 flex min-w-8 items-center justify-center rounded-full bg-action px-2 py-1 text-base font-semibold text-on-action">
          <span aria-hidden="true">{count}</span>
          <span className="sr-only">{t("inSale", { count })}, </span>
        </span>
      )}
      <span aria-hidden="true" className="mt-1.5 line-clamp-2 text-sm leading-tight">
        {title}
      </span>
      <span className="tabular block text-xs text-ink-soft">{piece.sku}</span>
      <span className="tabular block text-sm font-semibold">
        {piece.priceMinor === null ? t("noPrice") : writeAmount(BigInt(piece.priceMinor), money)}
      </span>
      <span className="block text-xs text-ink-soft">{t("left", { count: piece.stock })}</span>
    </button>
  );
}
