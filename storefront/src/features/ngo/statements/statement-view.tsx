import type { NgoStatementDetail } from "@second-chance/backend/contracts/ngo/statements";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "@/features/workshop/income/amounts";
import { useRecipientName } from "@/features/workshop/income/use-recipient-name";
import { momentAt } from "../entries/moment-at";
import { StatementLines } from "./statement-lines";

const CELL = "py-2 text-right tabular whitespace-nowrap";

/** A closed month: for whom it opened and closed with what, every line, and what it is sealed with. */
export function StatementView({ statement }: { readonly statement: NgoStatementDetail }) {
  const t = useTranslations("ngo-statements");
  const locale = useLocale();
  const recipientName = useRecipientName();
  const { currencyCode, exponent, opening, closing, hash, previousHash, closedAt, timeZone } = statement;
  const write = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
  const of = (balances: typeof opening, recipient: string) =>
    write(balances.find((one) => one.recipient === recipient)?.amountMinor ?? "0");
  const recipients = [...new Set([...opening, ...closing].map(({ recipient }) => recipient))];
  return (
    <>
      <h2 className="text-2xl">{t("detail.balances")}</h2>
      <table className="mt-3 w-full max-w-3xl border-collapse">
        <thead className="border-b border-line-strong text-sm">
          <tr>
            <th scope="col" className="py-2 text-left font-semibold">
              {t("detail.recipient")}
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              {t("columns.opening")}
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              {t("columns.closing")}
            </th>
          </tr>
        </thead>
        <tbody>
          {recipients.map((recipient) => (
            <tr key={recipient} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {recipientName(recipient)}
              </th>
              <td className={CELL}>{of(opening, recipient)}</td>
              <td className={`${CELL} pl-4`}>{of(closing, recipient)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-2 text-left">
              {t("detail.together")}
            </th>
            <td className={CELL}>{write(statement.openingMinor)}</td>
            <td className={`${CELL} pl-4`}>{write(statement.closingMinor)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="mt-3">{t("detail.paidOut", { amount: write(statement.paidOutMinor) })}</p>
      <StatementLines statement={statement} />
      <section className="mt-section max-w-3xl">
        <h2 className="text-2xl">{t("detail.seal")}</h2>
        <p className="mt-2">{t("detail.closedAt", { moment: momentAt(closedAt, timeZone, locale) })}</p>
        <p className="mt-2 text-sm text-ink-soft">
          {t("detail.hash")} <code className="break-all">{hash}</code>
        </p>
        <p className="mt-2 text-sm text-ink-soft">
          {previousHash ? t("detail.previousHash") : t("detail.first")}{" "}
          {previousHash ? <code className="break-all">{previousHash}</code> : null}
        </p>
      </section>
    </>
  );
}
