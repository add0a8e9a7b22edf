import { type DemoCenter, type DemoPiece, readDemoCatalogue } from "../../datasets/demo-catalogue";
import { readImportRules } from "../../datasets/import-rules";
import { isSuspended } from "../../domain/shipping";
import { judge } from "../../domain/verdict/judge";
import { requiredEvidence } from "../../domain/verdict/required-evidence";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { tariffOf } from "../center-record";

/** Documents of the demo's centers run longer than the demo's past. */
const EVIDENCE_UNTIL = "9999-12-31";

/** Says which pieces of the demo may go where: the law lets them, every document on file, and the post goes there. */
export function demoReach(): (sku: string, country: string) => boolean {
  const { products, centres } = readDemoCatalogue();
  const pieces = new Map(products.map((piece) => [piece.sku, piece]));
  const centers = new Map(centres.map((center) => [center.id, center]));
  const today = new Date().toISOString().slice(0, 10);
  return (sku, country) => {
    const piece = pieces.get(sku);
    const center = piece && centers.get(piece.centre);
    return Boolean(center && mayGo(piece, country, today) && isPosted(center, country, today));
  };
}

function mayGo(piece: DemoPiece, destination: string, on: string): boolean {
  const rules = readImportRules();
  const { labour_category: category, country_of_origin: origin } = piece;
  const evidence = requiredEvidence(rules, category, origin).map((kind) => ({
    kind,
    expiresOn: EVIDENCE_UNTIL,
  }));
  return judge(rules, { categories: [category], origin, destination, evidence, on, flags: SHOP_FLAGS })
    .purchasable;
}

function isPosted(center: DemoCenter, destination: string, on: string): boolean {
  return center.country === destination || !isSuspended(tariffOf(center), destination, on);
}
