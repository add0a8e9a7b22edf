import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Locale } from "../../contracts/locale";
import { OPEN_CURRENCY } from "../../contracts/open-parts";
import {
  OPEN_LICENCE,
  type OpenCenter,
  type OpenQuarterDto,
  type OpenSums,
  type Transparency,
} from "../../contracts/transparency";
import { exponentOf } from "../../domain/money";
import { agreeingCenters } from "../../domain/small-numbers/agreement";
import { type OpenQuarter, openBooks } from "../../domain/small-numbers/open-books";
import { type OpenCell, totalOfSplit } from "../../domain/small-numbers/open-cell";
import { firstOpenDay, lastOpenQuarter, quarterAfter } from "../../domain/small-numbers/open-quarter-days";
import { readAgreements, readCells } from "./read-cells";

const CENTERS = `
  select id, handle, name ->> :locale as name, upper(country) as country from center
   where status = 'active' and deleted_at is null order by 3, 1`;

type Center = OpenCenter & { readonly id: string };

/**
 * What anybody may read of the whole shop, or of one center; null for a center that publishes nothing. Both are the same cells: a page
 * of one center tells nothing that the shop's doesn't.
 */
export async function readTransparency(
  connection: Knex,
  { handle, locale, today }: { readonly handle?: string; readonly locale: Locale; readonly today: string },
): Promise<Transparency | null> {
  return connection.transaction(
    async (sql) => {
      const { rows: selling }: { rows: Center[] } = await sql.raw(CENTERS, { locale });
      const agreements = await readAgreements(sql);
      const agreeing = agreeingCenters(agreements);
      const centers = selling.filter(({ id }) => agreeing.includes(id));
      const center = centers.find((one) => one.handle === handle);
      if (handle !== undefined && !center) return null;
      const shown = center ? [center] : centers;
      const cells = (await readCells(sql)).filter(({ centerId }) => shown.some(({ id }) => id === centerId));
      const next = quarterAfter(lastOpenQuarter(today));
      return {
        center: center ? openCenter(center) : null,
        centers: centers.map(openCenter),
        sellingCenters: selling.length,
        currencyCode: OPEN_CURRENCY,
        exponent: exponentOf(OPEN_CURRENCY),
        licence: OPEN_LICENCE,
        quarters: openBooks(cells, agreements).map((quarter) => onWire(quarter, centers)),
        next: { quarter: next, opensOn: firstOpenDay(next) },
      };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

const openCenter = ({ handle, name, country }: Center): OpenCenter => ({ handle, name, country });

function onWire({ quarter, cells, total }: OpenQuarter, centers: readonly Center[]): OpenQuarterDto {
  return {
    quarter,
    openSince: firstOpenDay(quarter),
    cells: cells.map((cell) => ({
      ...sumsOnWire(cell),
      center: centers.find(({ id }) => id === cell.centerId)?.handle ?? "",
      makers: cell.band,
    })),
    total: total && {
      ...sumsOnWire(total),
      centers: total.centers,
      makersAtLeast: total.makersAtLeast,
    },
  };
}

const sumsOnWire = ({ pieces, split }: Pick<OpenCell, "pieces" | "split">): OpenSums => ({
  totalMinor: String(totalOfSplit(split)),
  split: Object.fromEntries(
    Object.entries(split).map(([part, minor]) => [part, String(minor)]),
  ) as OpenSums["split"],
  pieces,
});
