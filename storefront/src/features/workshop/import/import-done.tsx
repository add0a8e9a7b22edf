"use client";

import type { PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";
import { RowGroup } from "./row-group";

const MAIN =
  "flex min-h-14 items-center justify-center rounded-md bg-action px-6 text-center text-lg font-semibold text-on-action hover:bg-action-deep";

/** The drafts that were made, each to be opened, and the rows that were left out. */
export function ImportDone({ found }: { readonly found: PieceImport }) {
  const t = useTranslations("workshop-import");
  const made = found.rows.filter(({ state }) => state === "made");
  const others = found.rows.filter(({ state }) => state !== "made");
  return (
    <div className="flex flex-col gap-6">
      <p className="text-lg">{t("done.text")}</p>
      <Link href="/pieces" className={MAIN}>
        {t("done.pieces")}
      </Link>
      <ul className="border-t border-line">
        {made.map(({ line, title, listing_id }) => (
          <li key={line} className="border-b border-line">
            <Link href={`/pieces/${listing_id}`} className="flex min-h-14 items-center gap-3 py-2">
              <span className="min-w-0 grow font-semibold wrap-anywhere">{title}</span>
              {t("done.open")}
              <Icon name="forward" />
            </Link>
          </li>
        ))}
      </ul>
      <RowGroup title={t("look.leftOutTitle")} rows={others.filter(({ state }) => state !== "wrong")} />
      <RowGroup title={t("look.wrongTitle")} rows={others.filter(({ state }) => state === "wrong")}>
        <p>{t("look.wrongText")}</p>
      </RowGroup>
    </div>
  );
}
