import type { IProductModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { LOCALES, type Localised } from "../contracts/locale";
import { type Picture, pictureSchema } from "../contracts/picture";
import { type DemoPiece, readDemoCatalogue } from "../datasets/demo-catalogue";
import { PICTURES_KEY } from "../workflows/picture/pictures-key";
import { listPiecesWorkflow, type NewPiece } from "../workflows/piece/list-pieces";
import { newPiece, type Stockroom, shelfOf } from "./list-demo-pieces";
import { shelvesByWorkshop } from "./provision-centers";
import type { Seeding, SeedPart } from "./seeding";

/** Products in the shop after a load seed, the demo's own included. */
const LOAD_SIZE = 10_000;
const PER_CALL = 200;

/** Fills the shop with variations of the demo's pieces, for measuring. Goes on where an earlier run stopped. */
export async function listLoadPieces(seeding: Seeding, stockroom: Stockroom): Promise<SeedPart> {
  const { centres, products } = readDemoCatalogue();
  const originals = products.filter(({ centre }) => centres.some(({ id }) => id === centre));
  const pictures = await picturesBySku(seeding);
  const shelves = await shelvesByWorkshop(seeding);
  const service = seeding.container.resolve<IProductModuleService>(Modules.PRODUCT);
  const [, have] = await service.listAndCountProducts({ status: "published" }, { take: 1 });
  const created: string[] = [];
  for (let start = have; start < LOAD_SIZE; start += PER_CALL) {
    const numbers = Array.from({ length: Math.min(PER_CALL, LOAD_SIZE - start) }, (_, at) => start + at);
    const pieces = numbers.map((number): NewPiece => {
      const demo = originals[number % originals.length] as DemoPiece;
      const original = { ...demo, price_minor: demo.price_minor * (1 + (number % 17)) };
      const center = centres.find(({ id }) => id === original.centre);
      if (!center) throw new Error(`Piece ${original.sku} names an unknown center`);
      const shelf = shelfOf(original, center, shelves);
      const handle = `load-${number}`;
      const listed = newPiece(original, { center, status: "published", handle, shelf, stockroom });
      return { ...listed, ...variation(original, listed, number), pictures: pictures.get(original.sku) };
    });
    const input = { pieces, sales_channel_id: stockroom.salesChannelId };
    await listPiecesWorkflow(seeding.container).run({ input });
    created.push(...pieces.map(({ sku }) => sku));
    seeding.progress(`load pieces ${start + pieces.length} of ${LOAD_SIZE}`);
  }
  return { part: "load pieces", created };
}

/** Same kind of thing under another name, weight and stock; the numbers only have to spread. */
function variation(original: DemoPiece, listed: NewPiece, number: number): Partial<NewPiece> {
  return {
    sku: `LOAD-${String(number).padStart(5, "0")}`,
    title: numbered(listed.title, number),
    weight_grams: original.weight_g + (number % 9) * 10,
    stock: number % 11,
    one_of_a_kind: number % 23 === 0,
  };
}

function numbered(title: Localised, number: number): Localised {
  return Object.fromEntries(LOCALES.map((locale) => [locale, `${title[locale]} ${number}`])) as Localised;
}

async function picturesBySku({ container }: Seeding): Promise<Map<string, Picture[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "variant", fields: ["sku", "product.metadata"] });
  return new Map(
    data.map(({ sku, product }) => [
      sku ?? "",
      pictureSchema.array().catch([]).parse(product?.metadata?.[PICTURES_KEY]),
    ]),
  );
}
