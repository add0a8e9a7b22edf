"use client";

import type { ImportAnswer, PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import { useParams } from "wouter";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { ImportDone } from "./import-done";
import { ImportLook } from "./import-look";
import { ImportRun } from "./import-run";

/** One import: how its rows were read, how far its drafts are, and where they lead. */
export default function OneImportScreen() {
  const t = useTranslations("workshop-import");
  const { id = "" } = useParams<{ id: string }>();
  const { workshopId } = useWorkshop();
  const view = usePortal<ImportAnswer>(`/workshops/${workshopId}/piece-imports/${encodeURIComponent(id)}`);
  return (
    <PortalPage title={titleOf(view.data?.import, t)} back="/pieces/import">
      <PortalData view={view}>
        {({ import: found }) => {
          if (found.state === "checked" || found.state === "stopped")
            return <ImportLook found={found} onStarted={view.reload} />;
          if (found.state === "done") return <ImportDone found={found} />;
          return <ImportRun found={found} onDone={view.reload} />;
        }}
      </PortalData>
    </PortalPage>
  );
}

function titleOf(
  found: PieceImport | undefined,
  t: ReturnType<typeof useTranslations<"workshop-import">>,
): string {
  if (!found) return t("title");
  if (found.state === "checked") return t("look.title");
  if (found.state === "stopped") return t("stopped.title");
  return found.state === "done" ? t("done.title", { count: found.made }) : t("run.title");
}
