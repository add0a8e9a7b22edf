"use client";

import type { StockList } from "@second-chance/backend/contracts/manager/stock";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/ui/empty-state";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { waitingFor } from "./merge-tap";
import { StockRow } from "./stock-row";
import { titleIn } from "./title-in";
import { useStockTaps } from "./use-stock-taps";

/** A list that fits one look needs no search. */
const SEARCHED_FROM = 8;

/** Every piece of the workshop with what lies on its shelf. Works without a line: taps wait and are sent later. */
export default function StockScreen() {
  const t = useTranslations("workshop-work.stock");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const view = usePortal<StockList>(`/workshops/${workshopId}/stock`);
  const { taps, answers, tap } = useStockTaps(workshopId, view.reload);
  const [typed, setTyped] = useState("");
  return (
    <PortalPage title={t("title")}>
      <p className="mb-4 text-lg text-ink-soft">{t("lead")}</p>
      {/* Always there, so that a reader is told when it fills. */}
      <div role="status" className="empty:hidden">
        {taps.some(({ wasSent }) => wasSent) && view.problem === "no_line" ? (
          <Notice look="care" icon="clock">
            {t("waitingAll", { count: taps.length })}
          </Notice>
        ) : null}
      </div>
      <PortalData view={view}>
        {({ pieces }) => {
          const asked = typed.trim().toLocaleLowerCase(locale);
          const found = pieces.filter((piece) =>
            `${titleIn(piece.title, locale)} ${piece.sku}`.toLocaleLowerCase(locale).includes(asked),
          );
          return (
            <>
              {pieces.length === 0 && <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
              {pieces.length >= SEARCHED_FROM && (
                <Field
                  id="stock-search"
                  label={t("find")}
                  type="search"
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
              {pieces.length > 0 && found.length === 0 && <p className="py-stack">{t("nothing")}</p>}
              <ul className="mt-4 divide-y divide-line border-y border-line">
                {found.map((piece) => (
                  <StockRow
                    key={piece.productId}
                    piece={piece}
                    waiting={waitingFor(taps, piece.productId)}
                    answer={answers.get(piece.productId)}
                    onTap={(delta) => tap(piece.productId, delta)}
                    onChanged={view.reload}
                  />
                ))}
              </ul>
            </>
          );
        }}
      </PortalData>
    </PortalPage>
  );
}
