import type { NgoStatementDetail } from "@second-chance/backend/contracts/ngo/statements";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "@/features/workshop/income/amounts";
import { useRecipientName } from "@/features/workshop/income/use-recipient-name";
import { HAPPENED } from "../entries/happened";
import { momentAt } from "../entries/moment-at";

const CELL = "align-top md:py-2.5 md:pr-4";
const LABEL = "text-ink-soft md:sr-only";

/** Every line of a closed month, as it was closed. */
export function StatementLines({ statement }: { readonly statement: NgoStatementDetail }) {
  const t = useTranslations("ngo-statements.detail");
  const tEntries = useTranslations("ngo-entries");
  const locale = useLocale();
  const recipientName = useRecipientName();
  const { lines, timeZone, currencyCode, exponent } = statement;
  const happened = (kind: string) => {
    const known = HAPPENED.find((one) => one === kind);
    return known ? tEntries(`happened.${known}`) : kind;
  };
  return (
    <section className="mt-section">
      <h2 className="text-2xl">{t("lines")}</h2>
      {lines.length === 0 ? <p className="mt-2">{t("noLines")}</p> : null}
      {lines.length > 0 ? (
        <table className="mt-3 w-full border-collapse max-md:block">
          <thead className="border-b border-line-strong text-sm max-md:sr-only">
            <tr>
              {(["moment", "what", "recipient", "reference"] as const).map((column) => (
                <th key={column} scope="col" className="py-2 pr-4 text-left font-semibold">
                  {tEntries(`columns.${column}`)}
                </th>
              ))}
              <th scope="col" className="py-2 text-right font-semibold">
                {tEntries("columns.amount")}
              </th>
            </tr>
          </thead>
          <tbody className="max-md:block">
            {lines.map(({ seq, occurredAt, kind, title, recipient, reference, amountMinor }) => (
              <tr
                key={`${seq} ${recipient} ${amountMinor}`}
                className="break-inside-avoid border-b border-line max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:py-3"
              >
                <th scope="row" className={`${CELL} tabular text-left font-normal`}>
                  <time dateTime={occurredAt}>{momentAt(occurredAt, timeZone, locale)}</time>
                </th>
                <td className={`${CELL} max-md:col-span-2 max-md:row-start-2`}>
                  <span className="font-semibold">{happened(kind)}</span>
                  {title ? <span className="block">{title}</span> : null}
                </td>
                <td className={`${CELL} max-md:col-span-2`}>
                  <span className={LABEL}>{`${tEntries("columns.recipient")}: `}</span>
                  {recipientName(recipient)}
                </td>
                <td className={`${CELL} tabular text-sm break-all max-md:col-span-2`}>
                  <span className={LABEL}>{`${tEntries("columns.reference")}: `}</span>
                  {reference}
                </td>
                <td
                  className={`${CELL} tabular text-right font-semibold whitespace-nowrap max-md:col-start-2 max-md:row-start-1 md:pr-0`}
                >
                  {writeMinor({ amountMinor, currencyCode, exponent }, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
