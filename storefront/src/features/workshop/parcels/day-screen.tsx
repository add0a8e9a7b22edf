"use client";

import type { PickList } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "wouter";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { saveFile } from "../portal/save-file";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { PieceLine } from "./piece-line";
import { useParcelRefusal } from "./use-parcel-refusal";

/** What to fetch from the shelf for all parcels to prepare, and the day's work on one paper. */
export default function DayScreen() {
  const t = useTranslations("workshop-parcels.day");
  const { workshopId } = useWorkshop();
  const view = usePortal<PickList>(`/workshops/${workshopId}/parcels/pick-list`);
  return (
    <PortalPage title={t("title")} back="/parcels" actions={<PrintDay />}>
      <PortalData view={view}>
        {({ pieces, parcels, count }) =>
          pieces.length === 0 ? (
            <p className="py-6 text-lg">{t("empty")}</p>
          ) : (
            <>
              <p className="text-lg font-semibold">{t("totals", { count, parcels })}</p>
              <p className="text-ink-soft">{t("hint")}</p>
              <ul className="mt-3">
                {pieces.map((piece) => (
                  <Fetch key={`${piece.sku} ${piece.handle}`} piece={piece} />
                ))}
              </ul>
            </>
          )
        }
      </PortalData>
    </PortalPage>
  );
}

function Fetch({ piece }: { readonly piece: PickList["pieces"][number] }) {
  const t = useTranslations("workshop-parcels.day");
  const { may } = useWorkshop();
  return (
    <li className="border-b border-line py-3">
      <PieceLine piece={piece}>
        <p className="tabular text-xl font-semibold">{t("fetch", { count: piece.quantity })}</p>
        <ul aria-label={t("for")} className="flex flex-wrap gap-x-4">
          {piece.parcels.map(({ id, reference, quantity }) => (
            <li key={id} className="tabular">
              {may("send") ? (
                <Link
                  href={`/parcels/${id}`}
                  className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4"
                >
                  {quantity} × {reference}
                </Link>
              ) : (
                `${quantity} × ${reference}`
              )}
            </li>
          ))}
        </ul>
      </PieceLine>
    </li>
  );
}

function PrintDay() {
  const t = useTranslations("workshop-parcels.day");
  const refusal = useParcelRefusal();
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const print = async () => {
    setBusy(true);
    const path = `/workshops/${workshopId}/parcels/day-sheet?language=${locale}`;
    const saved = await saveFile(path);
    setProblem(saved.state === "ok" ? undefined : saved.state === "refused" ? saved.code : "no_line");
    setBusy(false);
  };
  return (
    <>
      {problem && (
        <Notice look="problem" role="alert">
          {refusal(problem)}
        </Notice>
      )}
      <Button type="button" disabled={busy} onClick={() => void print()}>
        {t("print")}
      </Button>
    </>
  );
}
