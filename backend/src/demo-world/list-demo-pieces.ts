import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type DemoCenter, type DemoPiece, readDemoCatalogue } from "../datasets/demo-catalogue";
import { pieceTexts } from "../datasets/demo-texts";
import { slug } from "../domain/slug";
import { listPiecesWorkflow, type NewPiece } from "../workflows/piece/list-pieces";
import { workshopHandle } from "./center-record";
import { type Shelf, shelvesByWorkshop } from "./provision-centers";
import type { Seeding, SeedPart } from "./seeding";

const PER_CALL = 25;
const MADE_TO_ORDER_DAYS = 21;
const MADE_TO_ORDER_STOCK = 3;

export interface Stockroom {
  readonly salesChannelId: string;
  /** Craft type → product category id. */
  readonly categories: ReadonlyMap<string, string>;
}

/** The demo's pieces. Those of refused places stay drafts. */
export async function listDemoPieces(seeding: Seeding, stockroom: Stockroom): Promise<SeedPart> {
  const { centres, negative_test_centres, products } = readDemoCatalogue();
  const query = seeding.container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: known } = await query.graph({
    entity: "variant",
    fields: ["sku"],
    filters: { sku: products.map(({ sku }) => sku) },
  });
  const skus = new Set(known.map(({ sku }) => sku));
  const shelves = await shelvesByWorkshop(seeding);
  const handles = pieceHandles(products);
  const pieces = products
    .filter(({ sku }) => !skus.has(sku))
    .map((piece): NewPiece => {
      const center = [...centres, ...negative_test_centres].find(({ id }) => id === piece.centre);
      if (!center) throw new Error(`Piece ${piece.sku} names an unknown center`);
      const status = negative_test_centres.includes(center) ? "draft" : "published";
      const handle = handles.get(piece.sku) ?? slug(piece.sku);
      return newPiece(piece, { center, status, handle, shelf: shelfOf(piece, center, shelves), stockroom });
    });
  for (let start = 0; start < pieces.length; start += PER_CALL) {
    await listPiecesWorkflow(seeding.container).run({
      input: {
        pieces: pieces.slice(start, start + PER_CALL),
        sales_channel_id: stockroom.salesChannelId,
      },
    });
    seeding.progress(`pieces ${Math.min(start + PER_CALL, pieces.length)} of ${pieces.length}`);
  }
  return { part: "pieces", created: pieces.map(({ sku }) => sku) };
}

/** English title as an address; a second piece of the same title adds its SKU. */
function pieceHandles(products: readonly DemoPiece[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    products.map((piece) => {
      const plain = slug(pieceTexts(piece).name.en);
      const handle = taken.has(plain) ? `${plain}-${slug(piece.sku)}` : plain;
      taken.add(handle);
      return [piece.sku, handle];
    }),
  );
}

/** The shelf of a piece's workshop. */
export function shelfOf(piece: DemoPiece, center: DemoCenter, shelves: ReadonlyMap<string, Shelf>): Shelf {
  const workshop = center.workshops.find(({ id }) => id === piece.workshop);
  const shelf = workshop && shelves.get(workshopHandle(center, workshop));
  if (!shelf) throw new Error(`Piece ${piece.sku} names a workshop without a shelf`);
  return shelf;
}

interface Placing {
  readonly center: DemoCenter;
  readonly status: NewPiece["status"];
  readonly handle: string;
  readonly shelf: Shelf;
  readonly stockroom: Stockroom;
}

/** A piece of the demo file, or a variation of one, as `list-pieces` takes it. */
export function newPiece(piece: DemoPiece, { center, status, handle, shelf, stockroom }: Placing): NewPiece {
  const texts = pieceTexts(piece);
  const categoryId = stockroom.categories.get(piece.craft_type);
  if (!categoryId) throw new Error(`Piece ${piece.sku} has an unknown craft type`);
  return {
    sku: piece.sku,
    handle,
    status,
    title: texts.name,
    description: texts.description,
    materials: texts.materials,
    craft_type: piece.craft_type,
    category_id: categoryId,
    hs6: piece.hs6,
    origin_country: piece.country_of_origin,
    weight_grams: piece.weight_g,
    dimensions_cm: piece.dims_cm,
    home_currency: piece.currency,
    home_price_minor: piece.price_minor,
    materials_cost_minor: piece.materials_cost_minor,
    stock: piece.stock,
    made_to_order_days: piece.made_to_order_days,
    one_of_a_kind: piece.one_of_a_kind,
    allow_backorder:
      !piece.one_of_a_kind &&
      piece.made_to_order_days >= MADE_TO_ORDER_DAYS &&
      piece.stock <= MADE_TO_ORDER_STOCK,
    labour_categories: [piece.labour_category],
    made_in_prison: center.kind === "prison_women" || center.kind === "prison_men",
    made_on: new Date(),
    flags: piece.flags,
    workshop_id: shelf.workshopId,
    stock_location_id: shelf.stockLocationId,
    shipping_profile_id: shelf.shippingProfileId,
  };
}
