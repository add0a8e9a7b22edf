import type { Locale } from "@second-chance/backend/contracts/locale";
import type { NgoImpact } from "@second-chance/backend/contracts/ngo/impact";
import { getTranslations } from "next-intl/server";
import { craftNames } from "../question/craft-names";

const CELL = "py-2.5 align-top";

interface PiecesByCraftProps {
  readonly crafts: NgoImpact["crafts"];
  readonly locale: Locale;
}

/** Pieces of each craft, as a table whose rows are bars, the most first. */
export async function PiecesByCraft({ crafts, locale }: PiecesByCraftProps) {
  const t = await getTranslations({ locale, namespace: "ngo-impact.crafts" });
  const nameOf = await craftNames(locale);
  const byPieces = [...crafts].sort((a, b) => b.pieces - a.pieces);
  const most = Math.max(1, ...crafts.map(({ pieces }) => pieces));
  return (
    <table className="w-full max-w-3xl border-collapse">
      <caption className="sr-only">{t("title")}</caption>
      <thead>
        <tr className="border-b border-line-strong text-sm">
          <th scope="col" className={`${CELL} pr-4 text-left font-semibold`}>
            {t("craft")}
          </th>
          <th scope="col" className={`${CELL} text-right font-semibold`}>
            {t("pieces")}
          </th>
          <td className="w-1/2 max-sm:hidden" />
        </tr>
      </thead>
      <tbody>
        {byPieces.map(({ craft, pieces }) => (
          <tr key={craft} className="border-b border-line">
            <th scope="row" className={`${CELL} pr-4 text-left font-normal first-letter:uppercase`}>
              {nameOf(craft)}
            </th>
            <td className={`${CELL} tabular text-right font-semibold`}>{pieces}</td>
            <td aria-hidden="true" className="pl-4 max-sm:hidden">
              <span className="block h-3 rounded-sm bg-clay" style={{ width: `${(pieces / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
