import type { ReportSheet } from "@second-chance/backend/contracts/ngo/report-sheet";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/ui/disclosure";

interface Line {
  readonly label: string;
  readonly text: string;
}

/** What a report was asked, what its columns mean, and what its files can be checked by. */
export function SheetMeans({ sheet: { head, sha256 } }: { readonly sheet: ReportSheet }) {
  const t = useTranslations("ngo-reports.view");
  return (
    <div className="mt-section max-w-4xl border-b border-line">
      <Disclosure summary={t("about")}>
        <Lines lines={head.about} />
      </Disclosure>
      <Disclosure summary={t("definitions")}>
        <Lines lines={head.definitions} />
      </Disclosure>
      {sha256 ? (
        <Disclosure summary={t("check")}>
          <p className="max-w-prose text-ink-soft">{t("checkText")}</p>
          <p className="mt-2 font-mono text-sm break-all">{sha256}</p>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {lines.map(({ label, text }) => (
        <div key={`${label} ${text}`} className="max-w-prose min-w-0">
          <dt className="font-semibold">{label}</dt>
          <dd className="break-words text-ink-soft">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
