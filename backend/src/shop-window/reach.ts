import type { Card } from "../contracts/catalogue";
import type { VerdictDto } from "../contracts/verdict";
import { readImportRules } from "../datasets/import-rules";
import type { PieceRecord } from "../domain/catalogue-entry";
import { postage } from "../domain/shipping";
import { judge } from "../domain/verdict/judge";
import { SHOP_FLAGS } from "../domain/verdict/shop-flags";
import type { CenterRecord } from "./places";

/** Which piece may go where today: law and post together. Pieces of like work share one verdict. */
export class Reach {
  private readonly today = new Date().toISOString().slice(0, 10);
  private readonly verdicts = new Map<string, VerdictDto>();
  private readonly workKeys = new WeakMap<PieceRecord, string>();
  private readonly posts = new Map<string, boolean>();

  constructor(private readonly centers: ReadonlyMap<string, CenterRecord>) {}

  /** @param country Ship-to country, upper case. */
  verdict(piece: PieceRecord, country: string): VerdictDto {
    const { categories, evidence, originCountry: origin } = piece;
    const key = `${country} ${this.workKey(piece)}`;
    const known = this.verdicts.get(key);
    if (known) return known;
    const verdict = judge(readImportRules(), {
      categories,
      evidence,
      origin,
      destination: country,
      flags: SHOP_FLAGS,
      on: this.today,
    });
    this.verdicts.set(key, verdict);
    return verdict;
  }

  /** Equal for pieces that every rule treats alike. */
  private workKey(piece: PieceRecord): string {
    const known = this.workKeys.get(piece);
    if (known !== undefined) return known;
    const documents = piece.evidence.map(({ kind, expiresOn }) => `${kind}:${expiresOn}`).sort();
    const key = [piece.originCountry, ...piece.categories, ...documents].join(" ");
    this.workKeys.set(piece, key);
    return key;
  }

  /** Where a piece stands for the shoppers of a country. */
  reaches(piece: PieceRecord, country: string): Card["reach"] {
    if (this.canSend(piece, country)) return "sendable";
    const isChecking = this.verdict(piece, country).verdict === "review" && this.isCarried(piece, country);
    return isChecking ? "checking" : "elsewhere";
  }

  /** True when the law lets it in and the center's post carries it there. */
  canSend(piece: PieceRecord, country: string): boolean {
    return this.verdict(piece, country).purchasable && this.isCarried(piece, country);
  }

  private isCarried({ centerId, weightGrams }: PieceRecord, country: string): boolean {
    const key = `${centerId} ${weightGrams} ${country}`;
    const known = this.posts.get(key);
    if (known !== undefined) return known;
    const tariff = this.centers.get(centerId)?.tariff;
    const carried =
      !!tariff && postage(tariff, country, [{ weightGrams, quantity: 1 }], this.today).kind === "price";
    this.posts.set(key, carried);
    return carried;
  }
}
