import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { MakerBand } from "../../contracts/maker-bands";
import { OPEN_CURRENCY } from "../../contracts/open-parts";
import type { Earned } from "../../domain/small-numbers/freeze";
import { MakersTold } from "./models/makers-told";
import { PublishedQuarter } from "./models/published-quarter";
import { PublishingAgreement } from "./models/publishing-agreement";

/** One word of a center about one quarter. */
export interface Telling {
  readonly centerId: string;
  readonly quarter: string;
  readonly band: MakerBand;
  readonly by: { readonly kind: "manager" | "operator"; readonly id: string };
}

export interface FrozenQuarter extends Earned {
  readonly centerId: string;
  readonly quarter: string;
  readonly position: string;
}

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

export class OpenBooksModuleService extends MedusaService({
  PublishingAgreement,
  MakersTold,
  PublishedQuarter,
}) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /**
   * Writes down or corrects what a center tells of its makers. False where the quarter is frozen and another band was told before:
   * what anybody may have read stays.
   */
  tellMakers({ centerId, quarter, band, by }: Telling): Promise<boolean> {
    return this.#transactions.transaction(async (manager) => {
      const sql = manager.getTransactionContext();
      const { rows } = await sql.raw(
        `insert into makers_told as t (id, center_id, quarter, band, told_by_kind, told_by, told_at)
         values (:id, :centerId, :quarter, :band, :kind, :by, now())
         on conflict (center_id, quarter) do update
           set band = excluded.band, told_by_kind = excluded.told_by_kind, told_by = excluded.told_by,
               told_at = excluded.told_at, updated_at = now()
         where t.band <> excluded.band
           and not exists (select 1 from published_quarter p where p.center_id = t.center_id and p.quarter = t.quarter)
         returning band`,
        { id: generateEntityId("", "mtol"), centerId, quarter, band, kind: by.kind, by: by.id },
      );
      if (rows.length > 0) return true;
      const kept = await sql("makers_told").where({ center_id: centerId, quarter }).first("band");
      return kept?.band === band;
    });
  }

  /** Freezes a quarter of some centers; what is frozen already stays as it is. Returns how many were new. */
  freezeQuarters(quarters: readonly FrozenQuarter[]): Promise<number> {
    if (quarters.length === 0) return Promise.resolve(0);
    return this.#transactions.transaction(async (manager) => {
      const rows = quarters.map(({ centerId, quarter, pieces, split, position }) => ({
        id: generateEntityId("", "opqu"),
        center_id: centerId,
        quarter,
        currency_code: OPEN_CURRENCY,
        pieces,
        split: JSON.stringify(split, (_, value) => (typeof value === "bigint" ? String(value) : value)),
        position,
        frozen_at: new Date(),
      }));
      const written = await manager
        .getTransactionContext()("published_quarter")
        .insert(rows)
        .onConflict(["center_id", "quarter"])
        .ignore()
        .returning("id");
      return written.length;
    });
  }
}
