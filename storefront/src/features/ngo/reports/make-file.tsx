import { EXPORT_FORMATS } from "@second-chance/backend/contracts/ngo/report";
import { getTranslations } from "next-intl/server";
import { Button } from "@/ui/button";
import { askExportAction } from "../exports/ask-export-action";
import type { NgoPlace } from "../portal/ngo-paths";

/** Makes a file of a report, one button a kind. */
export async function MakeFile({ place, report }: { readonly place: NgoPlace; readonly report: string }) {
  const t = await getTranslations("ngo-reports");
  return (
    <form action={askExportAction} className="print:hidden">
      <input type="hidden" name="locale" value={place.locale} />
      <input type="hidden" name="organisation" value={place.organisation} />
      <input type="hidden" name="report" value={report} />
      <p className="mb-2 font-semibold">{t("view.makeFile")}</p>
      <div className="flex flex-wrap gap-3">
        {EXPORT_FORMATS.map((format) => (
          <Button key={format} look="secondary" name="format" value={format}>
            <span className="sr-only">{t("view.makeFile")} </span>
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
    </form>
  );
}
