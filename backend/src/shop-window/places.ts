import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CENTER_KINDS, mapPointSchema } from "../contracts/center";
import { LABOUR_CATEGORIES } from "../contracts/labour-category";
import { LOCALES } from "../contracts/locale";
import { CURRENCIES } from "../contracts/money";
import { pictureSchema } from "../contracts/picture";
import { utcDay } from "../domain/calendar-day";
import type { SalePolicy } from "../domain/sale-policy";
import type { PostTariff } from "../domain/shipping";
import { agreeingCenters } from "../domain/small-numbers/agreement";
import type { ImportRules } from "../domain/verdict/import-rules";
import { iossNumberOn } from "../workflows/import-vat/import-schemes";
import { readAgreements } from "../workflows/open-books/read-cells";
import { currentFxRates } from "../workflows/sale/fx-rates";
import { rulesInForce } from "../workflows/verdict/rules-in-force";

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
  default_labour_category: z.enum(LABOUR_CATEGORIES),
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
  /** One of each service that collects here. */
  readonly tariffs: readonly PostTariff[];
};
export type WorkshopRecord = z.infer<typeof workshopSchema> & { readonly centerId: string };

/** What pieces have in common: who makes and posts them, how their revenue is split, what money is worth, which law holds. */
export interface Places {
  readonly centers: readonly CenterRecord[];
  readonly policies: readonly SalePolicy[];
  /** "VND/EUR" → euros for one dong, as decimal text. */
  readonly rates: Readonly<Record<string, string>>;
  readonly rules: ImportRules;
  /** Under which import VAT of the Union is collected at sale today; null while it isn't. */
  readonly iossNumber: string | null;
  /** Ids of centers that let everybody read what they earned. */
  readonly openBooks: readonly string[];
}

/** Active centers with their open workshops, policies in force, exchange rates and import rules. */
export async function readPlaces(container: MedusaContainer): Promise<Places> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [centers, policies, rates, rules, iossNumber, agreements] = await Promise.all([
    query.graph({
      entity: "center",
      fields: ["*", "workshops.*", "fulfillment_set.service_zones.shipping_options.data"],
      filters: { status: "active" },
    }),
    query.graph({ entity: "sale_policy", fields: ["*"], filters: { status: "active" } }),
    currentFxRates(container),
    rulesInForce(container),
    iossNumberOn(connection, utcDay(new Date())),
    readAgreements(connection),
  ]);
  return {
    centers: centers.data.map((raw) => centerOf(centerSchema.parse(raw))).sort(byHandle),
    policies: policies.data.map(policyOf),
    rates,
    rules,
    iossNumber,
    openBooks: agreeingCenters(agreements),
  };
}

function centerOf({ fulfillment_set, workshops, ...center }: z.infer<typeof centerSchema>): CenterRecord {
  const options = fulfillment_set?.service_zones.flatMap(({ shipping_options }) => shipping_options) ?? [];
  const tariffs = options.flatMap(({ data }) => (data?.zones ? [data as unknown as PostTariff] : []));
  return {
    ...center,
    workshops: workshops.filter(({ status }) => status === "active").sort(byHandle),
    tariffs: [...new Map(tariffs.map((tariff) => [tariff.service, tariff])).values()],
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
