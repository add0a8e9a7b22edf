"use client";

import type { ImportProgress, PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { askPortal } from "../portal/portal-api";
import { useWorkshop } from "../portal/use-workshop";

const ASK_EVERY_MS = 1_000;

/** How far the drafts are, asked every second; whoever leaves finds them later. */
export function ImportRun({
  found,
  onDone,
}: {
  readonly found: PieceImport;
  readonly onDone: () => Promise<void>;
}) {
  const t = useTranslations("workshop-import.run");
  const { workshopId } = useWorkshop();
  const [{ made, ready }, setProgress] = useState<Pick<ImportProgress, "made" | "ready">>(found);
  const path = `/workshops/${workshopId}/piece-imports/${found.id}/progress`;

  useEffect(() => {
    let isWanted = true;
    let later: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await askPortal<ImportProgress>(path);
      if (!isWanted) return;
      if (answer.state === "ok") {
        setProgress(answer.data);
        if (answer.data.state === "done" || answer.data.state === "stopped") return onDone();
      }
      later = setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [path, onDone]);
  const words = t("progress", { made, count: ready });
  return (
    <div className="flex flex-col gap-4">
      <progress
        value={made}
        max={Math.max(1, ready)}
        aria-label={t("title")}
        className="h-4 w-full accent-action"
      >
        {words}
      </progress>
      <p role="status" className="text-xl tabular-nums">
        {words}
      </p>
      <p>{t("leave")}</p>
    </div>
  );
}
