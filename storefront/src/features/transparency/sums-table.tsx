import { OPEN_PARTS } from "@second-chance/backend/contracts/open-parts";
import type { OpenSums } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatNumber } from "@/i18n/format";
import { TextLink } from "@/ui/text-link";
import { centersPart } from "./centers-part";
import { openMoney } from "./open-money";

interface SumsRow {
  readonly key: string;
  readonly name: string;
  readonly href?: string;
  /** How many people earned, in words. */
  readonly people: string;
  /** Null where nothing is told. */
  readonly sums: OpenSums | null;
}

interface SumsTableProps {
  readonly caption: string;
  /** What the rows are. */
  readonly column: "center" | "quarter";
  readonly rows: readonly SumsRow[];
  readonly together?: Omit<SumsRow, "key" | "name">;
  readonly place: FormatPlace;
}

const CELL = "py-2.5 pl-4 text-right align-top tabular whitespace-nowrap";
const NAME = "sticky left-0 bg-paper py-2.5 text-left max-sm:min-w-36";

/** Every amount exactly, part by part. Wider than a phone: it is scrolled in its own frame, by keyboard too. */
export async function SumsTable({ caption, column, rows, together, place }: SumsTableProps) {
  const t = await getTranslations("transparency.table");
  const cells = ({ people, sums }: Pick<SumsRow, "people" | "sums">) =>
    sums ? (
      <>
        <td className={`${CELL} font-semibold`}>{openMoney(sums.totalMinor, place)}</td>
        <td className={`${CELL} font-semibold`}>{openMoney(centersPart(sums), place)}</td>
        <td className={CELL}>{people}</td>
        <td className={CELL}>{formatNumber(sums.pieces, place)}</td>
        {OPEN_PARTS.map((part) => (
          <td key={part} className={CELL}>
            {openMoney(sums.split[part], place)}
          </td>
        ))}
      </>
    ) : (
      <td colSpan={OPEN_PARTS.length + 4} className="py-2.5 pl-4 text-ink-soft">
        {t("untold")}
      </td>
    );
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft lg:hidden print:hidden">{t("sideways")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by the arrow keys */}
      <section tabIndex={0} aria-label={caption} className="overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className={`${NAME} font-semibold`}>
                {t(column)}
              </th>
              {(["paid", "earned", "people", "pieces", ...OPEN_PARTS] as const).map((name) => (
                <th key={name} scope="col" className={`${CELL} font-semibold`}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, href, ...row }) => (
              <tr key={key} className="border-b border-line">
                <th scope="row" className={`${NAME} font-normal`}>
                  {href ? <TextLink href={href}>{name}</TextLink> : name}
                </th>
                {cells(row)}
              </tr>
            ))}
          </tbody>
          {together ? (
            <tfoot>
              <tr className="border-b border-line-strong font-semibold">
                <th scope="row" className={`${NAME} font-semibold`}>
                  {t("together")}
                </th>
                {cells(together)}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </section>
    </>
  );
}
