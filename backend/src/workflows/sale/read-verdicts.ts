import type { MedusaContainer } from "@medusajs/framework/types";
import type { VerdictDto } from "../../contracts/verdict";
import { readImportRules } from "../../datasets/import-rules";
import { judge } from "../../domain/verdict/judge";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { readWorkFacts } from "../catalogue/work-facts";
import type { ProductFacts } from "./product-facts";

/** May these pieces go there? By variant id, from the batches and documents of this moment. */
export interface Verdicts {
  /** Of the country asked about; missing for a product that no workshop made. */
  readonly there: ReadonlyMap<string, VerdictDto>;
  /** Up to `limit` countries of `candidates` that may receive the piece. */
  readonly allowedCountries: (variantId: string, candidates: readonly string[], limit: number) => string[];
}

export async function readVerdicts(
  container: MedusaContainer,
  facts: ReadonlyMap<string, ProductFacts>,
  destination: string,
  at = new Date(),
): Promise<Verdicts> {
  const made = [...facts.values()].filter(({ workshop }) => workshop !== null);
  const centerOf = new Map(made.map(({ id, workshop }) => [id, workshop?.center.id ?? ""]));
  const work = made.length > 0 ? await readWorkFacts(container, centerOf) : new Map();
  const dataset = readImportRules();
  const on = at.toISOString().slice(0, 10);
  const verdictOf = (product: ProductFacts, country: string) =>
    judge(dataset, {
      categories: work.get(product.id)?.categories ?? [],
      evidence: work.get(product.id)?.evidence ?? [],
      origin: product.originCountry,
      destination: country.toUpperCase(),
      flags: SHOP_FLAGS,
      on,
    });
  return {
    there: new Map(made.map((product) => [product.variantId, verdictOf(product, destination)])),
    allowedCountries: (variantId, candidates, limit) => {
      const product = facts.get(variantId);
      if (!product) return [];
      return candidates.filter((country) => verdictOf(product, country).purchasable).slice(0, limit);
    },
  };
}
