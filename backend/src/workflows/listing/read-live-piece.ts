import type { MedusaContainer } from "@medusajs/framework/types";
import type { Localised } from "../../contracts/locale";
import { type WrittenIn, writtenInSchema } from "../../contracts/written-in";
import type { LabourCategory } from "../../domain/verdict/labour-category";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import {
  type ReadProduct,
  type ReadVariant,
  readProducts,
  readTranslations,
} from "../catalogue/read-products";
import { WRITTEN_IN_KEY } from "../piece/written-in-key";

/** A piece as its modules have it, however it came into the shop. */
export interface LivePiece {
  readonly product: ReadProduct;
  readonly variant: ReadVariant;
  readonly facts: NonNullable<ReadProduct["trade_facts"]>;
  readonly texts: Readonly<Record<"title" | "description" | "material", Localised>>;
  /** Null for a piece that has its words in every language. */
  readonly writtenIn: WrittenIn | null;
  /** The newest one. */
  readonly batch: LiveBatch | null;
}

export interface LiveBatch {
  readonly labour_categories: readonly LabourCategory[];
  readonly made_in_prison: boolean;
  readonly made_on: Date;
}

/** Null for a product that is no piece of a workshop. */
export async function readLivePiece(
  container: MedusaContainer,
  productId: string,
): Promise<LivePiece | null> {
  const [product] = await readProducts(container, [productId]);
  const [variant] = product?.variants ?? [];
  if (!product?.trade_facts || !product.workshop || !variant) return null;
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [translations, [batch]] = await Promise.all([
    readTranslations(container, [product]),
    centers.listBatches({ product_id: productId }, { order: { made_on: "DESC", id: "DESC" }, take: 1 }),
  ]);
  const texts = translations.get(productId);
  if (!texts) return null;
  const written = writtenInSchema.safeParse(product.metadata?.[WRITTEN_IN_KEY]);
  return {
    product,
    variant,
    facts: product.trade_facts,
    texts,
    writtenIn: written.success ? written.data : null,
    batch: (batch as LiveBatch | undefined) ?? null,
  };
}
