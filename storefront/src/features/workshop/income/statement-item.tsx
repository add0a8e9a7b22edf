import type { WorkshopStatement } from "@second-chance/backend/contracts/manager/income";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { saveFile } from "../portal/save-file";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";
import { monthName, writeMinor } from "./amounts";

const FORMATS = ["pdf", "xlsx", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** One closed month: its balance in a sentence, and its files. */
export function StatementItem({ statement }: { readonly statement: WorkshopStatement }) {
  const t = useTranslations("workshop-work.statements");
  const locale = useLocale();
  const refusalOf = useRefusal();
  const { workshopId } = useWorkshop();
  const [coming, setComing] = useState<Format>();
  const [problem, setProblem] = useState<string>();
  const { id, currencyCode, exponent, workshop, closingMinor, paidOutMinor } = statement;
  const month = monthName(statement.month, locale);
  const write = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
  const save = async (format: Format) => {
    setComing(format);
    setProblem(refusalOf(await saveFile(`/workshops/${workshopId}/statements/${id}/file?format=${format}`)));
    setComing(undefined);
  };
  return (
    <li className="py-4">
      <p className="font-semibold first-letter:uppercase">{t("closed", { month, currency: currencyCode })}</p>
      {workshop === null && <p className="text-sm text-ink-soft">{t("center")}</p>}
      <p className="tabular text-ink-soft">
        {t("balance", { closing: write(closingMinor), paid: write(paidOutMinor) })}
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            disabled={coming !== undefined}
            aria-busy={coming === format}
            onClick={() => void save(format)}
            className="inline-flex min-h-11 min-w-16 items-center justify-center rounded-md border border-line-strong px-3 font-semibold hover:bg-sand disabled:opacity-55"
          >
            <span>
              {format.toUpperCase()}
              <span className="sr-only"> {t("download", { month, currency: currencyCode })}</span>
            </span>
          </button>
        ))}
      </p>
      {problem && (
        <p role="alert" className="mt-2 font-semibold text-clay-deep">
          {problem}
        </p>
      )}
    </li>
  );
}
