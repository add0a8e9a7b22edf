import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MakerBand } from "../../contracts/maker-bands";
import type { OpenPart } from "../../contracts/open-parts";
import type { Agreement } from "../../domain/small-numbers/agreement";
import { eachPart, type OpenCell } from "../../domain/small-numbers/open-cell";

const CELLS = `
  select p.center_id as "centerId", p.quarter, p.pieces, p.split, t.band
    from published_quarter p
    left join makers_told t on t.center_id = p.center_id and t.quarter = p.quarter
   order by p.quarter, p.center_id`;

type Row = Pick<OpenCell, "centerId" | "quarter" | "pieces"> & {
  readonly band: MakerBand | null;
  readonly split: Readonly<Record<OpenPart, string>>;
};

/** Every frozen cell, those too that nobody may read: what may be read is for `domain/small-numbers` to say. */
export async function readCells(sql: Knex): Promise<OpenCell[]> {
  const { rows }: { rows: Row[] } = await sql.raw(CELLS);
  return rows.map(({ split, ...cell }) => ({ ...cell, split: eachPart((part) => BigInt(split[part])) }));
}

/** Agreements of all centers, those too that have ended. */
export async function readAgreements(sql: Knex): Promise<Agreement[]> {
  const { rows } = await sql.raw(`
    select center_id as "centerId", first_quarter as "firstQuarter",
           to_char(ended_at at time zone 'utc', 'YYYY-MM-DD') as "endedOn"
      from publishing_agreement order by created_at`);
  return rows;
}
