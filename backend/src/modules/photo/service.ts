import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaService } from "@medusajs/framework/utils";
import type { PhotoRefusalCode } from "../../contracts/manager/photo-words";
import type { PhotoAllowance, Quota } from "../../domain/photo/photo-quota";
import { PhotoUse } from "./models/photo-use";
import { Photograph } from "./models/photograph";
import { PhotoRefused } from "./photo-refused";
import { beginPhoto, type NewPhoto, type StoredPhoto, usedQuota } from "./photo-rows";
import { publishable, replaceUses } from "./photo-uses";

interface Transactions {
  transaction<T>(task: (manager: { getTransactionContext(): Knex }) => Promise<T>): Promise<T>;
}

/** What has become of a photo that arrived whole. */
export type KeptPhoto = Pick<
  StoredPhoto,
  "bytes" | "width" | "height" | "placeholder" | "large_key" | "small_key"
>;

/** Every change is one transaction and asks for the state that it starts from. What can't be done is a `PhotoRefused`. */
export class PhotoModuleService extends MedusaService({ Photograph, PhotoUse }) {
  readonly #transactions: Transactions;

  constructor(container: { baseRepository: Transactions }) {
    super(container);
    this.#transactions = container.baseRepository;
  }

  beginPhoto(photo: NewPhoto, quota: PhotoAllowance) {
    return this.#inTransaction((sql) => beginPhoto(sql, photo, quota));
  }

  usedQuota(workshopId: string): Promise<Quota> {
    return this.#inTransaction((sql) => usedQuota(sql, workshopId));
  }

  /** False when the photo isn't on its way any more: it was deleted, or finished by somebody else. */
  async keepPhoto(id: string, kept: KeptPhoto): Promise<boolean> {
    return this.#change({ id, state: "receiving" }, { ...kept, state: "ready" });
  }

  async refusePhoto(id: string, code: PhotoRefusalCode): Promise<boolean> {
    return this.#change({ id, state: "receiving" }, { code, state: "refused" });
  }

  /** Notes that an operator saw nobody in it, once; a photo that isn't whole can't be judged. */
  async confirmReview(id: string, by: string): Promise<void> {
    await this.#change({ id, reviewed_at: null }, { reviewed_by: by, reviewed_at: new Date() }, [
      "ready",
      "used",
    ]);
  }

  /** Gives a picture of hands to one consent; false when there is none to give: of another workshop, not whole, or shown by another. */
  async claimHands(workshopId: string, id: string): Promise<boolean> {
    return this.#change({ id, workshop_id: workshopId, purpose: "hands", state: "ready" }, { state: "used" });
  }

  /** The consent wasn't recorded after all. */
  async releaseHands(id: string): Promise<void> {
    await this.#change({ id, purpose: "hands", state: "used" }, { state: "ready" });
  }

  /** Forgets a picture of hands, whether or not a consent had it. Its files go before. */
  async forgetHands(id: string): Promise<void> {
    await this.#inTransaction((sql) => sql("photo").where({ id, purpose: "hands" }).delete());
  }

  /** Refuses a photo that shows somebody; answers with what it was, for its files to be deleted. */
  rejectReview(id: string): Promise<StoredPhoto> {
    return this.#take(
      id,
      ({ state, purpose }) => state === "used" && purpose === "piece",
      (sql) =>
        sql("photo").where({ id }).update({
          state: "refused",
          code: "photo_shows_person",
          bytes: null,
          large_key: null,
          small_key: null,
          public_url: null,
          public_key: null,
          stale_key: null,
          reviewed_by: null,
          reviewed_at: null,
          updated_at: sql.fn.now(),
        }),
    );
  }

  /** Deletes a photo that no published piece and no consent shows; answers with what it was. */
  removePhoto(id: string): Promise<StoredPhoto> {
    return this.#take(
      id,
      ({ state }) => state === "used",
      (sql) => sql("photo").where({ id }).delete(),
    );
  }

  publishablePhotos(workshopId: string, ids: readonly string[]): Promise<StoredPhoto[]> {
    return this.#inTransaction((sql) => publishable(sql, workshopId, ids));
  }

  /** Says which photos a product shows from now on; answers with those that it showed before. */
  replaceUses(productId: string, ids: readonly string[]): Promise<string[]> {
    return this.#inTransaction((sql) => replaceUses(sql, productId, ids));
  }

  /** Remembers where a photo's public copy lies, or that there is none. */
  async notePublicCopy(
    id: string,
    copy: { readonly url: string; readonly key: string } | null,
  ): Promise<void> {
    await this.#change({ id }, { public_url: copy?.url ?? null, public_key: copy?.key ?? null });
  }

  /** A copy that was taken down has been deleted. */
  async forgetStaleCopy(id: string, key: string): Promise<void> {
    await this.#change({ id, stale_key: key }, { stale_key: null });
  }

  async #change(where: object, change: object, states?: readonly string[]): Promise<boolean> {
    return this.#inTransaction(async (sql) => {
      const rows = sql("photo").where(where);
      if (states) rows.whereIn("state", [...states]);
      return (await rows.update({ ...change, updated_at: sql.fn.now() })) > 0;
    });
  }

  #take(
    id: string,
    isKept: (photo: StoredPhoto) => boolean,
    change: (sql: Knex) => Promise<unknown>,
  ): Promise<StoredPhoto> {
    return this.#inTransaction(async (sql) => {
      const [photo]: StoredPhoto[] = await sql("photo").where({ id }).forUpdate();
      if (!photo) throw new PhotoRefused("not_found", "There is no such photo.");
      if (isKept(photo))
        throw new PhotoRefused(
          "photo_used",
          photo.purpose === "hands"
            ? "A maker's consent shows this picture. Take that away, and the picture goes with it."
            : "A published piece shows this photo. Change the piece first.",
        );
      await change(sql);
      return photo;
    });
  }

  #inTransaction<T>(task: (sql: Knex) => Promise<T>): Promise<T> {
    return this.#transactions.transaction((manager) => task(manager.getTransactionContext()));
  }
}
