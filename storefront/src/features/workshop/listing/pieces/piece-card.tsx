"use client";

import { CURRENCIES } from "@second-chance/backend/contracts/currencies";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "wouter";
import { formatMoney } from "@/i18n/format";
import { Badge } from "@/ui/badge";
import { Picture } from "@/ui/picture";
import { useWorkshop } from "../../portal/use-workshop";
import { useDesk } from "../drafts/use-desk";
import { homeCountryOf } from "../home-country";
import { photoAddress } from "../photos/photo-address";
import { PieceMenu } from "./piece-menu";
import type { PieceRow, RowState } from "./piece-rows";
import { PieceWaits } from "./piece-waits";
import type { PieceActions } from "./use-piece-actions";

const LOOKS: Readonly<Record<RowState, "plain" | "good" | "care" | "problem" | "quiet">> = {
  here: "care",
  draft: "quiet",
  submitted: "plain",
  sent_back: "problem",
  published: "good",
  paused: "quiet",
  withdrawn: "quiet",
};

interface PieceCardProps {
  readonly row: PieceRow;
  readonly actions: PieceActions;
}

/** A piece in the list: its picture, where it stands, what waits, and the way on. */
export function PieceCard({ row, actions }: PieceCardProps) {
  const t = useTranslations("workshop-listing.pieces");
  const { workshopId, currencyCode, may } = useWorkshop();
  const { state } = useDesk();
  const place = { locale: useLocale(), country: homeCountryOf(currencyCode) };
  const title = row.title || t("nameless");
  const currency = CURRENCIES.find((known) => known === row.price?.currency_code);
  const way =
    row.state === "sent_back" ? "see" : row.state === "here" || row.state === "draft" ? "goOn" : "open";
  return (
    <li className="rounded-md border border-line p-3">
      <div className="flex gap-3">
        <span className="h-25 w-20 shrink-0 overflow-hidden rounded-sm bg-sand">
          {row.unlisted?.picture && (
            <Picture
              picture={row.unlisted.picture}
              alt=""
              sizes="80px"
              widest={160}
              className="size-full object-cover"
            />
          )}
          {row.photo && (
            // biome-ignore lint/performance/noImgElement: it is on this device, or behind the manager's session
            <img
              src={photoAddress(row.photo, state.photos.get(row.photo), workshopId)}
              alt=""
              loading="lazy"
              className="size-full object-cover"
            />
          )}
        </span>
        <div className="min-w-0 grow">
          <h2 className="text-lg font-semibold break-words">{title}</h2>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge look={LOOKS[row.state]}>{t(`state.${row.state}`)}</Badge>
            {row.price && currency && (
              <span className="tabular">
                {formatMoney({ amountMinor: Number(row.price.amount_minor), currencyCode: currency }, place)}
              </span>
            )}
          </p>
          <PieceWaits kept={row.kept} />
        </div>
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-3">
        <Link
          href={hrefOf(row)}
          aria-label={`${t(way)}: ${title}`}
          className="inline-flex min-h-12 grow items-center justify-center rounded-md border border-line-strong px-4 font-semibold hover:bg-sand"
        >
          {t(way)}
        </Link>
        {may("list") && !row.unlisted && <PieceMenu row={row} title={title} actions={actions} />}
      </div>
    </li>
  );
}

function hrefOf({ id, state, unlisted }: PieceRow): string {
  if (unlisted) return `/pieces/open/${unlisted.product_id}`;
  return state === "sent_back" ? `/pieces/${id}?question=check` : `/pieces/${id}`;
}
