import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CENTER_KINDS, mapPointSchema } from "../contracts/center";
import { LOCALES } from "../contracts/locale";
import { CURRENCIES } from "../contracts/money";
import { pictureSchema } from "../contracts/picture";
import type { SalePolicy } from "../domain/sale-policy";
import type { PostTariff } from "../domain/shipping";
import { currentFxRates } from "../workflows/sale/fx-rates";

const localised = z.record(z.enum(LOCALES), z.string());

const workshopSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: localised,
  makers_band: z.string(),
  picture: pictureSchema.nullable().catch(null),
  status: z.string(),
});

const centerSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: localised,
  story: localised,
  place: localised,
  map: mapPointSchema.nullable().catch(null),
  kind: z.enum(CENTER_KINDS),
  country: z.string(),
  currency_code: z.enum(CURRENCIES),
  language: z.enum(LOCALES),
  sale_policy_id: z.string(),
  picture: pictureSchema.nullable().catch(null),
  workshops: z.array(workshopSchema),
  fulfillment_set: z
    .object({
      service_zones: z.array(
        z.object({
          shipping_options: z.array(z.object({ data: z.record(z.string(), z.unknown()).nullable() })),
        }),
      ),
    })
    .nullish(),
});

export type CenterRecord = Omit<z.infer<typeof centerSchema>, "fulfillment_set"> & {
  readonly tariff: PostTariff | null;
};
export type WorkshopRecord = z.infer<typeof workshopSchema> & { readonly centerId: string };

/** What pieces have in common: who makes and posts them, how their revenue is split, what money is worth. */
export interface Places {
  readonly centers: readonly CenterRecord[];
  readonly policies: readonly SalePolicy[];
  /** "VND/EUR" → euros for one dong, as decimal text. */
  readonly rates: Readonly<Record<string, string>>;
}

/** Active centers with their open workshops, policies in force and exchange rates. */
export async function readPlaces(container: MedusaContainer): Promise<Places> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [centers, policies, rates] = await Promise.all([
    query.graph({
      entity: "center",
      fields: ["*", "workshops.*", "fulfillment_set.service_zones.shipping_options.data"],
      filters: { status: "active" },
    }),
    query.graph({ entity: "sale_policy", fields: ["*"], filters: { status: "active" } }),
    currentFxRates(container),
  ]);
  return {
    centers: centers.data.map((raw) => centerOf(centerSchema.parse(raw))).sort(byHandle),
    policies: policies.data.map(policyOf),
    rates,
  };
}

function centerOf({ fulfillment_set, workshops, ...center }: z.infer<typeof centerSchema>): CenterRecord {
  const options = fulfillment_set?.service_zones.flatMap(({ shipping_options }) => shipping_options) ?? [];
  const tariff = options.find(({ data }) => data?.zones)?.data;
  return {
    ...center,
    workshops: workshops.filter(({ status }) => status === "active").sort(byHandle),
    tariff: tariff ? (tariff as unknown as PostTariff) : null,
  };
}

function byHandle(a: { handle: string }, b: { handle: string }): number {
  return a.handle < b.handle ? -1 : 1;
}

interface PolicyRow extends Omit<SalePolicy, "id" | "rounding"> {
  readonly policy_id: string;
  readonly rounding_sink: string;
}

function policyOf(raw: unknown): SalePolicy {
  const { policy_id, rounding_sink, ...row } = raw as PolicyRow;
  return { ...row, id: policy_id, rounding: { method: "floor_each_step", sink: rounding_sink } };
}
