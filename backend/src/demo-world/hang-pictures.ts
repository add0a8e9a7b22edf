import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readDemoCatalogue } from "../datasets/demo-catalogue";
import { pictureMasters, readMaster } from "../datasets/demo-pictures";
import { importProductPicturesWorkflow } from "../workflows/picture/import-product-pictures";
import { PICTURES_KEY } from "../workflows/picture/pictures-key";
import type { Seeding, SeedPart } from "./seeding";

const PER_CALL = 15;

/** Imports the masters of every demo piece that has no picture yet. */
export async function hangPictures({ container, progress }: Seeding): Promise<SeedPart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: variants } = await query.graph({
    entity: "variant",
    fields: ["sku", "product.id", "product.metadata"],
    filters: { sku: readDemoCatalogue().products.map(({ sku }) => sku) },
  });
  const bare = variants.filter(
    ({ sku, product }) => !product?.metadata?.[PICTURES_KEY] && pictureMasters("piece", sku ?? "").length > 0,
  );
  for (let start = 0; start < bare.length; start += PER_CALL) {
    const pictures = bare.slice(start, start + PER_CALL).flatMap(({ sku, product }) =>
      pictureMasters("piece", sku ?? "").map((master) => ({
        subject_id: product?.id ?? "",
        content: readMaster(master),
        view: master.view,
        illustration: master.illustration,
      })),
    );
    await importProductPicturesWorkflow(container).run({ input: { pictures } });
    progress(`pictures of ${Math.min(start + PER_CALL, bare.length)} of ${bare.length} pieces`);
  }
  return { part: "pictures", created: bare.map(({ sku }) => sku ?? "") };
}
