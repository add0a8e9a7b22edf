"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "wouter";
import { EmptyState } from "@/ui/empty-state";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { PortalPage } from "../../portal/portal-page";
import { useWorkshop } from "../../portal/use-workshop";
import { WaitingLine } from "../drafts/waiting-line";
import { OtherWays } from "./other-ways";
import { PieceCard } from "./piece-card";
import { findRows, type RowState } from "./piece-rows";
import { StateFilter } from "./state-filter";
import { usePieceActions } from "./use-piece-actions";
import { usePieceRows } from "./use-piece-rows";

const MAIN =
  "inline-flex min-h-14 w-full items-center justify-center rounded-md bg-action px-6 text-center text-lg font-semibold text-on-action hover:bg-action-deep";

/** Every piece of the workshop, by where it stands; what was only begun here among them. */
export default function PiecesScreen() {
  const t = useTranslations("workshop-listing");
  const format = useFormatter();
  const { may } = useWorkshop();
  const { view, rows, isOpen } = usePieceRows();
  const actions = usePieceActions(view.reload);
  const [sought, setSought] = useState("");
  const [chosen, setState] = useState<RowState>();
  const state = rows.some((row) => row.state === chosen) ? chosen : undefined;
  const shown = findRows(rows, sought, state).filter(({ id }) => id !== actions.removedId);
  const add = may("list") && (
    <Link href="/pieces/new" className={MAIN}>
      {t("pieces.add")}
    </Link>
  );
  if (rows.length === 0)
    return (
      <PortalPage title={t("pieces.title")} actions={add}>
        {may("list") && <OtherWays />}
        {actions.notice}
        {!isOpen || (view.state === "loading" && !view.data) ? (
          <p role="status">{t("form.loading")}</p>
        ) : (
          <EmptyState title={t("pieces.emptyTitle")}>{t("pieces.emptyText")}</EmptyState>
        )}
      </PortalPage>
    );
  return (
    <PortalPage title={t("pieces.title")} actions={add}>
      <div className="flex flex-col gap-4">
        {may("list") && <OtherWays />}
        <WaitingLine />
        {actions.notice}
        {view.isStale && view.problem && view.asOf && (
          <Notice icon="clock">
            {t("pieces.asOf", {
              moment: format.dateTime(view.asOf, { dateStyle: "medium", timeStyle: "short" }),
            })}
          </Notice>
        )}
        <Field
          id="search"
          type="search"
          label={t("pieces.search")}
          autoComplete="off"
          enterKeyHint="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <StateFilter rows={rows} state={state} onChoose={setState} />
        {shown.length === 0 && <p role="status">{t("pieces.nothing")}</p>}
        <ul className="flex flex-col gap-3">
          {shown.map((row) => (
            <PieceCard key={row.id} row={row} actions={actions} />
          ))}
        </ul>
      </div>
    </PortalPage>
  );
}
