import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import { getTranslations } from "next-intl/server";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import { periodWords, whatWords } from "./report-words";
import { reportPath } from "./reports-path";

interface ReportItemProps {
  readonly place: NgoPlace;
  readonly report: SavedReport;
}

/** A saved report: what it is of, and when a file is made of it. */
export async function ReportItem({ place, report }: ReportItemProps) {
  const t = await getTranslations("ngo-reports");
  const { id, name, definition, locale, mails_monthly, format, recipients } = report;
  const facts = [await whatWords(definition), await periodWords(definition.period), LANGUAGE_NAMES[locale]];
  return (
    <li className="py-4">
      <TextLink
        href={reportPath(place, id)}
        className="inline-flex min-h-11 items-center font-semibold break-words"
      >
        {name}
      </TextLink>
      <p>{facts.join(" · ")}</p>
      <p className="text-sm text-ink-soft">
        {mails_monthly
          ? t("mailed", { format: format.toUpperCase(), count: recipients.length })
          : t("notMailed")}
      </p>
    </li>
  );
}
