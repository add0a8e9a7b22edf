import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import type { TradeFact } from "../../contracts/customs";
import type { Localised } from "../../contracts/locale";
import { missingTradeFacts, type RecordedFacts } from "../../domain/customs/trade-facts";
import { type DecimalInput, toMinor } from "../../domain/money";
import type { StockNeed } from "../../domain/sale/sale";

/** What is true of a product at this moment: read live, because a projection may lag by a second. */
export interface ProductFacts {
  readonly id: string;
  readonly variantId: string;
  readonly published: boolean;
  readonly workshopActive: boolean;
  /** Null for a product that no workshop made: it is never for sale. */
  readonly workshop: MakingWorkshop | null;
  /** Upper case. */
  readonly originCountry: string;
  readonly profileId: string | null;
  readonly weightGrams: number;
  readonly volumeCm3: number;
  /** Six digits; null where nobody has said what kind of goods it is. */
  readonly hs6: string | null;
  /** Facts that it lacks to be sent abroad. */
  readonly missingFacts: readonly TradeFact[];
  readonly stock: readonly StockNeed[];
  /** In the currency asked for; null when it isn't sold in it. */
  readonly priceMinor: bigint | null;
}

export interface MakingWorkshop {
  readonly id: string;
  readonly handle: string;
  readonly name: Localised;
  readonly status: string;
  readonly center: {
    readonly id: string;
    readonly handle: string;
    readonly name: Localised;
    readonly place: Localised;
    readonly country: string;
    readonly status: string;
  };
}

interface FactsRow
  extends Omit<ProductFacts, "published" | "workshopActive" | "priceMinor" | "missingFacts">,
    Pick<RecordedFacts, "flags" | "species" | "citesNote"> {
  readonly status: string;
  readonly priceSetId: string | null;
}

/**
 * One statement instead of the eight that the modules would send one after the other: the gate runs it at every
 * completion, and every basket page too.
 */
const FACTS = `
  select p.id, v.id as "variantId", p.status, upper(coalesce(p.origin_country, '')) as "originCountry",
         coalesce(v.weight, p.weight, 0)::float as "weightGrams",
         (coalesce(v.length, p.length, 0) * coalesce(v.width, p.width, 0) * coalesce(v.height, p.height, 0))::float as "volumeCm3", sp.shipping_profile_id as "profileId",
         ps.price_set_id as "priceSetId", f.hs6, coalesce(f.flags, '{}') as flags, f.species, f.cites_note as "citesNote",
         case when c.id is not null then json_build_object(
           'id', w.id, 'handle', w.handle, 'name', w.name, 'status', w.status,
           'center', json_build_object('id', c.id, 'handle', c.handle, 'name', c.name, 'place', c.place,
                                       'country', c.country, 'status', c.status)) end as workshop,
         case when v.manage_inventory then coalesce((
           select json_agg(json_build_object(
                    'inventoryItemId', i.inventory_item_id, 'required', i.required_quantity,
                    'backorder', v.allow_backorder and f.made_to_order_capacity is null,
                    'available', coalesce((select sum(l.stocked_quantity - l.reserved_quantity) from inventory_level l
                                            where l.inventory_item_id = i.inventory_item_id and l.deleted_at is null), 0),
                    'toBeMade', case when v.allow_backorder then coalesce(f.made_to_order_capacity, 0) else 0 end))
             from product_variant_inventory_item i
            where i.variant_id = v.id and i.deleted_at is null), '[]') else '[]' end as stock
    from product p
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    left join product_shipping_profile sp on sp.product_id = p.id and sp.deleted_at is null
    left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    left join product_product_trade_trade_facts pf on pf.product_id = p.id and pf.deleted_at is null
    left join trade_facts f on f.id = pf.trade_facts_id and f.deleted_at is null
    left join product_product_center_workshop pw on pw.product_id = p.id and pw.deleted_at is null
    left join workshop w on w.id = pw.workshop_id and w.deleted_at is null
    left join center c on c.id = w.center_id and c.deleted_at is null
   where p.id = any(?) and p.deleted_at is null`;

export interface PricedIn {
  readonly currency_code: string;
  readonly region_id: string | null;
}

/** Variant id → facts. A variant that doesn't exist has none. */
export async function readProductFacts(
  container: MedusaContainer,
  productIds: readonly string[],
  pricedIn: PricedIn,
): Promise<Map<string, ProductFacts>> {
  if (productIds.length === 0) return new Map();
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: FactsRow[] } = await sql.raw(FACTS, [[...new Set(productIds)]]);
  const prices = await readPrices(container, rows, pricedIn);
  return new Map(
    rows.map(({ status, priceSetId, flags, species, citesNote, ...facts }) => {
      const priceMinor = prices.get(priceSetId ?? "") ?? null;
      return [
        facts.variantId,
        {
          ...facts,
          published: status === ProductStatus.PUBLISHED,
          workshopActive: facts.workshop?.status === "active" && facts.workshop.center.status === "active",
          priceMinor,
          missingFacts: missingTradeFacts({ ...facts, priceMinor, flags, species, citesNote }),
        },
      ];
    }),
  );
}

/** Price set id → what Medusa itself would charge now, price lists and rules included. */
async function readPrices(
  container: MedusaContainer,
  rows: readonly FactsRow[],
  { currency_code, region_id }: PricedIn,
): Promise<Map<string, bigint>> {
  const ids = rows.flatMap(({ priceSetId }) => priceSetId ?? []);
  if (ids.length === 0) return new Map();
  const pricing = container.resolve<IPricingModuleService>(Modules.PRICING);
  const context = { currency_code, ...(region_id ? { region_id } : {}) };
  const sets = await pricing.calculatePrices({ id: ids }, { context });
  return new Map(
    sets.flatMap(({ id, calculated_amount: amount }) =>
      amount === null || amount === undefined
        ? []
        : [[id, toMinor(amount as DecimalInput, currency_code)] as const],
    ),
  );
}
