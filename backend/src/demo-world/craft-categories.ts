import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow, createTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import { readDemoCatalogue } from "../datasets/demo-catalogue";
import { craftLabel } from "../datasets/demo-texts";
import { slug } from "../domain/slug";
import { translationsOf } from "../workflows/piece/translate-texts";
import type { Seeding, SeedPart } from "./seeding";

/** One product category a craft, so that the stock Store API can browse by craft too. */
export async function craftCategories({
  container,
}: Seeding): Promise<SeedPart & { categories: Map<string, string> }> {
  const crafts = [...new Set(readDemoCatalogue().products.map(({ craft_type }) => craft_type))].sort();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product_category", fields: ["id", "handle"] });
  const byHandle = new Map(data.map(({ id, handle }) => [handle, id]));
  const missing = crafts.filter((craft) => !byHandle.has(slug(craft)));
  if (missing.length) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map((craft) => ({
          name: craftLabel(craft).en,
          handle: slug(craft),
          is_active: true,
          metadata: { craft_type: craft },
        })),
      },
    });
    for (const { id, handle } of result) byHandle.set(handle, id);
    await createTranslationsWorkflow(container).run({
      input: {
        translations: missing.flatMap((craft) =>
          translationsOf("product_category", byHandle.get(slug(craft)) ?? "", { name: craftLabel(craft) }),
        ),
      },
    });
  }
  return {
    part: "crafts",
    created: missing,
    categories: new Map(crafts.map((craft) => [craft, byHandle.get(slug(craft)) ?? ""])),
  };
}
