"use client";

import type { PieceImport } from "@second-chance/backend/contracts/manager/piece-import";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { ImportDone } from "../import/import-done";
import { PortalPage } from "../portal/portal-page";
import { PrintSheets } from "./print-sheets";
import { SheetEntryForm } from "./sheet-entry-form";
import { emptySheet } from "./typed-sheet";
import { useTypedSheet } from "./use-typed-sheet";

/** Paper for workshops without a line, and the way from paper into the shop. */
export default function SheetScreen() {
  const t = useTranslations("workshop-sheet");
  const tImport = useTranslations("workshop-import.done");
  const { sheet, change } = useTypedSheet();
  const [made, setMade] = useState<PieceImport>();
  if (made)
    return (
      <PortalPage title={tImport("title", { count: made.made })} back="/pieces">
        <ImportDone found={made} />
        <Button type="button" look="secondary" wide className="mt-6" onClick={() => setMade(undefined)}>
          {t("done.next")}
        </Button>
      </PortalPage>
    );
  const finish = (done: PieceImport) => {
    change(emptySheet);
    setMade(done);
  };
  return (
    <PortalPage title={t("title")} back="/pieces">
      <div className="flex flex-col gap-8">
        {sheet && <SheetEntryForm sheet={sheet} change={change} onMade={finish} />}
        <PrintSheets />
      </div>
    </PortalPage>
  );
}
