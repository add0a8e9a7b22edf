"use client";

import type {
  ImportProgress,
  ImportRow,
  PieceImport,
} from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "wouter";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";
import { ImportNotices } from "./import-notices";
import { RowGroup } from "./row-group";

const isFine = ({ state, problems }: ImportRow): boolean => state === "ready" && problems.length === 0;

/** How each row was read, what has to be put right first; and the drafts, as soon as somebody says so. */
export function ImportLook({
  found,
  onStarted,
}: {
  readonly found: PieceImport;
  readonly onStarted: () => Promise<void>;
}) {
  const t = useTranslations("workshop-import.look");
  const tStopped = useTranslations("workshop-import.stopped");
  const { workshopId } = useWorkshop();
  const refusalOf = useRefusal();
  const [isStarting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { id, rows, ready, made, notices, state } = found;
  const left = ready - made;
  const wrong = rows.filter(({ state }) => state === "wrong");
  const leftOut = rows.filter(({ state }) => state === "same_row" || state === "imported_before");
  const toLookAt = rows.filter((row) => row.state === "ready" && !isFine(row));

  const start = async () => {
    setStarting(true);
    const path = `/workshops/${workshopId}/piece-imports/${id}/start`;
    const answer = await askPortal<ImportProgress>(path, { method: "POST", body: {} });
    setProblem(refusalOf(answer));
    if (answer.state === "ok") await onStarted();
    setStarting(false);
  };
  return (
    <div className="flex flex-col gap-6">
      {state === "stopped" && <Notice role="status">{tStopped("text", { made, count: ready })}</Notice>}
      <ul className="flex flex-col gap-1 text-lg">
        <li className="font-semibold">{t("ready", { count: left })}</li>
        {wrong.length > 0 && <li>{t("wrong", { count: wrong.length })}</li>}
        {leftOut.length > 0 && <li>{t("leftOut", { count: leftOut.length })}</li>}
      </ul>
      <ImportNotices notices={notices} />
      {wrong.length > 0 && (
        <RowGroup title={t("wrongTitle")} rows={wrong} isOpen>
          <p>{t("wrongText")}</p>
        </RowGroup>
      )}
      <RowGroup title={t("lookTitle")} rows={toLookAt} isOpen />
      <RowGroup title={t("fineTitle")} rows={rows.filter(isFine)} />
      <RowGroup title={t("leftOutTitle")} rows={leftOut} />
      {problem && (
        <Notice look="problem" role="alert">
          {problem}
        </Notice>
      )}
      <div className="flex flex-col gap-3">
        {left > 0 && (
          <Button type="button" disabled={isStarting} onClick={() => void start()}>
            {t("make", { count: left })}
          </Button>
        )}
        <Link
          href="/pieces/import"
          className="flex min-h-12 items-center justify-center rounded-md border border-line-strong px-6 text-center font-semibold"
        >
          {t("another")}
        </Link>
      </div>
    </div>
  );
}
