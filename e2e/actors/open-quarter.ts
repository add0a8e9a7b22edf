import pg from "pg";
import { readStack } from "./stack";

export interface OpenQuarter {
  readonly centerId: string;
  readonly quarter: string;
  readonly pieces: number;
  /** Euro cents by part. */
  readonly split: Readonly<Record<string, number>>;
}

/**
 * A quarter that was frozen in the past: the shop of a test has none, and its job freezes once. What is frozen already stays, as
 * for the job.
 */
export async function wasFrozen({ centerId, quarter, pieces, split }: OpenQuarter): Promise<void> {
  const database = new pg.Client({ connectionString: readStack().databaseUrl });
  await database.connect();
  try {
    await database.query(
      `insert into published_quarter (id, center_id, quarter, currency_code, pieces, split, position, frozen_at)
       values ('opqu_' || gen_random_uuid(), $1, $2, 'EUR', $3, $4, '0', now()) on conflict do nothing`,
      [
        centerId,
        quarter,
        pieces,
        Object.fromEntries(Object.entries(split).map(([part, cents]) => [part, String(cents)])),
      ],
    );
  } finally {
    await database.end();
  }
}
