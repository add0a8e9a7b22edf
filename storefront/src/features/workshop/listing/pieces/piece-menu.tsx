"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWorkshop } from "../../portal/use-workshop";
import { homeCountryOf } from "../home-country";
import type { PieceRow } from "./piece-rows";
import type { PieceActions } from "./use-piece-actions";

interface PieceMenuProps {
  readonly row: PieceRow;
  readonly title: string;
  readonly actions: PieceActions;
}

const ITEM = "flex min-h-12 w-full items-center text-left hover:bg-sand";

/** What else can be done with a piece. */
export function PieceMenu({ row, title, actions }: PieceMenuProps) {
  const t = useTranslations("workshop-listing");
  const locale = useLocale();
  const country = homeCountryOf(useWorkshop().currencyCode);
  const isOnlyDraft = !row.isLive && ["here", "draft", "sent_back"].includes(row.state);
  return (
    <details className="open:basis-full">
      <summary
        aria-label={t("pieces.more", { title })}
        className="inline-flex min-h-12 cursor-pointer list-none items-center px-2 font-semibold underline decoration-line-strong underline-offset-4"
      >
        {t("pieces.moreShort")}
      </summary>
      {/* A choice closes the menu. */}
      <ul
        className="mt-1 divide-y divide-line border-t border-line"
        onClick={({ currentTarget }) => currentTarget.closest("details")?.removeAttribute("open")}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Escape") currentTarget.closest("details")?.removeAttribute("open");
        }}
      >
        <Item>
          <Link href={`/pieces/${row.id}/preview`} className={ITEM}>
            {t("actions.preview")}
          </Link>
        </Item>
        {row.handle && row.isLive && (
          <Item>
            <a href={`/${locale}/${country}/pieces/${row.handle}`} className={ITEM}>
              {t("pieces.live")}
            </a>
          </Item>
        )}
        {row.isLive && row.state !== "paused" && (
          <Act onAct={() => actions.pause(row)}>{t("actions.pause")}</Act>
        )}
        {row.state === "paused" && <Act onAct={() => actions.resume(row)}>{t("actions.resume")}</Act>}
        {row.state === "submitted" && <Act onAct={() => actions.withdraw(row)}>{t("actions.withdraw")}</Act>}
        <Act onAct={() => actions.copy(row)}>{t("actions.copy")}</Act>
        <Item>
          <Link href={`/pieces/${row.id}/series`} className={ITEM}>
            {t("actions.series")}
          </Link>
        </Item>
        {isOnlyDraft && <Act onAct={() => actions.remove(row)}>{t("actions.delete")}</Act>}
      </ul>
    </details>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li>{children}</li>;
}

function Act({ onAct, children }: { readonly onAct: () => void; readonly children: ReactNode }) {
  return (
    <li>
      <button type="button" className={ITEM} onClick={onAct}>
        {children}
      </button>
    </li>
  );
}
