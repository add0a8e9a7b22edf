import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { ConsentEnd } from "../../contracts/consent-words";
import { MakerCode } from "./models/maker-code";
import { MakerConsent } from "./models/maker-consent";

/** A consent that has just ended, and where it was shown. */
export interface EndedConsent {
  readonly id: string;
  readonly workshopId: string;
  readonly productIds: readonly string[] | null;
  /** Of a picture of hands, to be deleted. */
  readonly photoId: string | null;
}

/** Which consents end: by id, by maker, by the picture that an operator refused, or by their last day. */
export type EndingConsents =
  | { readonly ids: readonly string[] }
  | { readonly makerToken: string }
  | { readonly photoId: string }
  | { readonly expiredBefore: string };

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

export class ConsentModuleService extends MedusaService({ MakerConsent, MakerCode }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  /** Ends what still counts and deletes what was shown; answers with what this call ended. Any number of calls is harmless. */
  endConsents(which: EndingConsents, how: ConsentEnd): Promise<EndedConsent[]> {
    return this.#transactions.transaction(async (manager) => {
      const sql = manager.getTransactionContext();
      const rows = await sql("maker_consent")
        .whereNull("ended_at")
        .where((asked) => {
          if ("ids" in which) asked.whereIn("id", [...which.ids]);
          else if ("makerToken" in which) asked.where("maker_token", which.makerToken);
          else if ("photoId" in which) asked.where("photo_id", which.photoId);
          else asked.where("expires_on", "<", which.expiredBefore);
        })
        .update({ ended_at: sql.fn.now(), ended_how: how, content: null, updated_at: sql.fn.now() })
        .returning(["id", "workshop_id", "product_ids", "photo_id"]);
      return rows.map(({ id, workshop_id, product_ids, photo_id }) => ({
        id,
        workshopId: workshop_id,
        productIds: product_ids,
        photoId: photo_id,
      }));
    });
  }

  /** Takes back what was recorded of a form and that nobody has seen yet; what has ended since stays. */
  undoConsents(makerToken: string): Promise<void> {
    return this.#transactions.transaction(async (manager) => {
      const sql = manager.getTransactionContext();
      await sql.raw("select set_config('consent.undone', ?, true)", [makerToken]);
      await sql("maker_consent").where({ maker_token: makerToken }).whereNull("ended_at").delete();
    });
  }

  /** Keeps a further code of a maker; null when it is kept already. */
  keepCode(makerToken: string, codeHash: string): Promise<string | null> {
    return this.#transactions.transaction(async (manager) => {
      const [kept] = await manager
        .getTransactionContext()("maker_code")
        .insert({ id: `mcod_${codeHash.slice(0, 26)}`, maker_token: makerToken, code_hash: codeHash })
        .onConflict("code_hash")
        .ignore()
        .returning("id");
      return kept?.id ?? null;
    });
  }

  /** The maker whose slip has this code, and their workshop. */
  async makerOfCode(codeHash: string): Promise<{ token: string; workshopId: string } | undefined> {
    const [further] = await this.listMakerCodes({ code_hash: codeHash }, { take: 1 });
    const [consent] = await this.listMakerConsents(
      further ? { maker_token: further.maker_token } : { code_hash: codeHash },
      { select: ["maker_token", "workshop_id"], take: 1 },
    );
    return consent && { token: consent.maker_token, workshopId: consent.workshop_id };
  }
}
