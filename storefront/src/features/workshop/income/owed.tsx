import type { WorkshopIncome } from "@second-chance/backend/contracts/manager/income";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "./amounts";
import { useRecipientName } from "./use-recipient-name";

/** What was earned and hasn't been paid out, by whom it is for. */
export function Owed({ owed }: Pick<WorkshopIncome, "owed">) {
  const t = useTranslations("workshop-work.income");
  const locale = useLocale();
  const nameOf = useRecipientName();
  return (
    <section>
      <h2 className="text-2xl">{t("owed")}</h2>
      {owed.length === 0 ? (
        <p className="mt-2 text-lg text-ink-soft">{t("owedNone")}</p>
      ) : (
        <>
          <p className="mt-2 text-ink-soft">{t("owedLead")}</p>
          <dl className="mt-2 divide-y divide-line border-y border-line">
            {owed.map((part) => (
              <div
                key={`${part.recipient} ${part.currencyCode}`}
                className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5"
              >
                <dt className="first-letter:uppercase">{nameOf(part.recipient)}</dt>
                <dd className="tabular font-semibold">{writeMinor(part, locale)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
