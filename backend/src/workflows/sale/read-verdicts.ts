import type { MedusaContainer } from "@medusajs/framework/types";
import { STATED_PURPOSES, type StatedPurpose } from "../../contracts/basket";
import { MARKETS } from "../../contracts/markets";
import type { VerdictDto } from "../../contracts/verdict";
import { heldForFacts } from "../../domain/customs/trade-facts";
import { nearestFirst } from "../../domain/verdict/country-words";
import type { ImportRules } from "../../domain/verdict/import-rules";
import { judge } from "../../domain/verdict/judge";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { readWorkFacts } from "../catalogue/work-facts";
import { rulesInForce } from "../verdict/rules-in-force";
import type { ProductFacts } from "./product-facts";

const COUNTRIES = MARKETS.map(({ country }) => country);

/** May these pieces go there? By variant id, from the batches and documents of this moment. */
export interface Verdicts {
  /** Of the country asked about; missing for a product that no workshop made. */
  readonly there: ReadonlyMap<string, VerdictDto>;
  /** Markets that may receive the piece, its home first. */
  readonly allowedCountries: (variantId: string) => string[];
  /** By which all of it was judged. */
  readonly rules: ImportRules;
  /** By variant id: pieces that may go there for one purpose and not for the other. */
  readonly purposeMatters: ReadonlySet<string>;
}

/** @param purpose What the goods are said to be bought for. */
export async function readVerdicts(
  container: MedusaContainer,
  facts: ReadonlyMap<string, ProductFacts>,
  destination: string,
  purpose: StatedPurpose,
  at = new Date(),
): Promise<Verdicts> {
  const made = [...facts.values()].filter(({ workshop }) => workshop !== null);
  const makers = new Map(
    made.map(({ id, workshop }) => [
      id,
      { workshopId: workshop?.id ?? "", centerId: workshop?.center.id ?? "" },
    ]),
  );
  const [work, dataset] = await Promise.all([readWorkFacts(container, makers), rulesInForce(container)]);
  const on = at.toISOString().slice(0, 10);
  const verdictOf = (product: ProductFacts, country: string, boughtFor = purpose) => {
    const there = country.toUpperCase();
    const lawful = judge(dataset, {
      categories: work.get(product.id)?.categories ?? [],
      evidence: work.get(product.id)?.evidence ?? [],
      lifts: work.get(product.id)?.lifts ?? [],
      usedUpWork: work.get(product.id)?.usedUpWork ?? [],
      origin: product.originCountry,
      destination: there,
      purpose: boughtFor,
      flags: SHOP_FLAGS,
      on,
    });
    return heldForFacts(lawful, product.missingFacts, product.workshop?.center.country !== there);
  };
  return {
    there: new Map(made.map((product) => [product.variantId, verdictOf(product, destination)])),
    allowedCountries: (variantId) => {
      const product = facts.get(variantId);
      if (!product) return [];
      const allowed = COUNTRIES.filter((country) => verdictOf(product, country).purchasable);
      return nearestFirst(allowed, product.workshop?.center.country ?? product.originCountry);
    },
    rules: dataset,
    purposeMatters: new Set(
      made
        .filter((product) => {
          const [first, ...others] = STATED_PURPOSES.map(
            (one) => verdictOf(product, destination, one).purchasable,
          );
          return others.some((purchasable) => purchasable !== first);
        })
        .map(({ variantId }) => variantId),
    ),
  };
}
