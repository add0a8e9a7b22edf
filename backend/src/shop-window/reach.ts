import type { Card } from "../contracts/catalogue";
import { MARKETS } from "../contracts/markets";
import type { VerdictDto } from "../contracts/verdict";
import type { PieceRecord } from "../domain/catalogue-entry";
import { FACTS_MISSING, heldForFacts } from "../domain/customs/trade-facts";
import { postage, volumeOf } from "../domain/shipping";
import { nearestFirst } from "../domain/verdict/country-words";
import type { ImportRules } from "../domain/verdict/import-rules";
import { judge } from "../domain/verdict/judge";
import { SHOP_FLAGS } from "../domain/verdict/shop-flags";
import type { CenterRecord } from "./places";

/** Which piece may go where today: law, post and the facts on record together. Pieces of like work share one verdict. */
export class Reach {
  private readonly today = new Date().toISOString().slice(0, 10);
  private readonly verdicts = new Map<string, VerdictDto>();
  private readonly workKeys = new WeakMap<PieceRecord, string>();
  private readonly posts = new Map<string, boolean>();

  constructor(
    private readonly centers: ReadonlyMap<string, CenterRecord>,
    private readonly rules: ImportRules,
  ) {}

  /** @param country Ship-to country, upper case. */
  verdict(piece: PieceRecord, country: string): VerdictDto {
    return heldForFacts(this.lawful(piece, country), piece.missingFacts, this.isAbroad(piece, country));
  }

  /** What the law says, whatever else is on record. */
  private lawful(piece: PieceRecord, country: string): VerdictDto {
    const { categories, evidence, lifts, usedUpWork, originCountry: origin } = piece;
    const key = `${country} ${this.workKey(piece)}`;
    const known = this.verdicts.get(key);
    if (known) return known;
    const verdict = judge(this.rules, {
      categories,
      evidence,
      lifts,
      usedUpWork,
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
    const lifts = piece.lifts.map(({ id }) => id).sort();
    const usedUp = piece.usedUpWork.map((categories) => categories.join("+")).sort();
    const key = [piece.originCountry, ...piece.categories, ...documents, ...lifts, "|", ...usedUp].join(" ");
    this.workKeys.set(piece, key);
    return key;
  }

  /** Where a piece stands for the shoppers of a country. */
  reaches(piece: PieceRecord, country: string): Card["reach"] {
    if (this.canSend(piece, country)) return "sendable";
    const { verdict, reasonCode } = this.verdict(piece, country);
    // Nobody checks a piece that only lacks facts: its workshop has to tell them.
    const isChecking = verdict === "review" && reasonCode !== FACTS_MISSING && this.isCarried(piece, country);
    return isChecking ? "checking" : "elsewhere";
  }

  /** True when the law lets it in and the center's post carries it there. */
  canSend(piece: PieceRecord, country: string): boolean {
    return this.verdict(piece, country).purchasable && this.isCarried(piece, country);
  }

  /** Where it may go and is carried to, its home first. */
  allowedCountries(piece: PieceRecord): string[] {
    const countries = MARKETS.map(({ country }) => country);
    return nearestFirst(
      countries.filter((country) => this.canSend(piece, country)),
      piece.originCountry,
    );
  }

  private isAbroad({ centerId }: PieceRecord, country: string): boolean {
    return this.centers.get(centerId)?.country !== country;
  }

  /** True when a post of its center carries one of it there today, whatever the law says. */
  isCarried({ centerId, weightGrams, dimensionsCm }: PieceRecord, country: string): boolean {
    const volumeCm3 = volumeOf(dimensionsCm);
    const key = `${centerId} ${weightGrams} ${volumeCm3} ${country}`;
    const known = this.posts.get(key);
    if (known !== undefined) return known;
    const units = [{ weightGrams, volumeCm3, quantity: 1 }];
    const carried = (this.centers.get(centerId)?.tariffs ?? []).some(
      (tariff) => postage(tariff, country, units, this.today).kind === "price",
    );
    this.posts.set(key, carried);
    return carried;
  }
}
