import type {
  IApiKeyModuleService,
  IRegionModuleService,
  ITaxModuleService,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { stripeConfig } from "../config/stripe-config";
import { MARKETS, REGION_KEYS, type RegionKey } from "../contracts/markets";
import { CURRENCIES } from "../contracts/money";
import { STRIPE_PROVIDER } from "../workflows/attribution/movements";
import type { Seeding } from "./seeding";

const SHOP = "Second Chance Crafts";
const KEY_TITLE = "Storefront";
const TEST_PAYMENT_ID = "pp_test-payment_demo";
const ORIGIN_TAX_ID = "tp_origin-tax_origin-tax";

const REGION_NAMES: Record<RegionKey, string> = {
  pe: "Peru",
  vn: "Viet Nam",
  eu: "European Union",
  us: "United States",
  za: "South Africa",
  gb: "United Kingdom",
  world: "Rest of the world",
};

export interface OpenedShop {
  readonly created: readonly string[];
  readonly salesChannelId: string;
  readonly publishableKey: string;
  /** Region key → region id. */
  readonly regions: Readonly<Record<string, string>>;
}

/** Store, sales channel, publishable key, regions and tax regions; creates what is missing. */
export async function openShop({ container }: Seeding): Promise<OpenedShop> {
  const created: string[] = [];
  const salesChannelId = await salesChannel(container, created);
  await store(container, salesChannelId, created);
  const publishableKey = await storefrontKey(container, salesChannelId, created);
  const regions = await marketRegions(container, created);
  if (stripeConfig()) await offerStripe(container, created);
  await taxRegions(container, created);
  return { created, salesChannelId, publishableKey, regions };
}

type Container = Seeding["container"];

async function salesChannel(container: Container, created: string[]): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "sales_channel", fields: ["id"], filters: { name: SHOP } });
  if (data[0]) return data[0].id;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: SHOP, description: "The shop window" }] },
  });
  created.push("sales channel");
  return result[0]?.id ?? "";
}

async function store(container: Container, salesChannelId: string, created: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "store", fields: ["id", "name"] });
  const [shop] = data;
  if (!shop) throw new Error("Medusa has no store; run the migrations first");
  if (shop.name === SHOP) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: shop.id },
      update: {
        name: SHOP,
        default_sales_channel_id: salesChannelId,
        supported_currencies: CURRENCIES.map((code) => ({
          currency_code: code.toLowerCase(),
          is_default: code === "USD",
          is_tax_inclusive: true,
        })),
      },
    },
  });
  created.push("store");
}

async function storefrontKey(
  container: Container,
  salesChannelId: string,
  created: string[],
): Promise<string> {
  const keys = container.resolve<IApiKeyModuleService>(Modules.API_KEY);
  const [known] = await keys.listApiKeys({ title: KEY_TITLE, type: "publishable" });
  if (known) return known.token;
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: KEY_TITLE, type: "publishable", created_by: "seed" }] },
  });
  const [key] = result;
  if (!key) throw new Error("The storefront key was not created");
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  created.push("publishable key");
  return key.token;
}

async function marketRegions(container: Container, created: string[]): Promise<Record<string, string>> {
  const service = container.resolve<IRegionModuleService>(Modules.REGION);
  const known = await service.listRegions({}, { take: 100 });
  const ids = new Map(known.map(({ id, metadata }) => [metadata?.key, id]));
  const missing = REGION_KEYS.filter((key) => !ids.has(key));
  if (missing.length) {
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: missing.map((key) => {
          const markets = MARKETS.filter(({ region }) => region === key);
          return {
            name: REGION_NAMES[key],
            currency_code: (markets[0]?.currencyCode ?? "USD").toLowerCase(),
            countries: markets.map(({ country }) => country.toLowerCase()),
            payment_providers: [TEST_PAYMENT_ID],
            automatic_taxes: true,
            is_tax_inclusive: true,
            metadata: { key },
          };
        }),
      },
    });
    for (const { id, metadata } of result) ids.set(metadata?.key, id);
    created.push(...missing.map((key) => `region ${key}`));
  }
  return Object.fromEntries(REGION_KEYS.map((key) => [key, ids.get(key) ?? ""]));
}

/** Every region takes cards as soon as there are keys, beside what it took before. */
async function offerStripe(container: Container, created: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "region", fields: ["id", "payment_providers.id"] });
  const rows = data as { id: string; payment_providers?: readonly { id: string }[] | null }[];
  for (const { id, payment_providers: offered } of rows) {
    const ids = (offered ?? []).map((provider) => provider.id);
    if (ids.includes(STRIPE_PROVIDER)) continue;
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers: [...ids, STRIPE_PROVIDER] } },
    });
    created.push(`cards in region ${id}`);
  }
}

async function taxRegions(container: Container, created: string[]): Promise<void> {
  const tax = container.resolve<ITaxModuleService>(Modules.TAX);
  const known = await tax.listTaxRegions({}, { take: 500 });
  const codes = new Set(known.map(({ country_code }) => country_code));
  const missing = MARKETS.map(({ country }) => country.toLowerCase()).filter((code) => !codes.has(code));
  if (!missing.length) return;
  await createTaxRegionsWorkflow(container).run({
    input: missing.map((country_code) => ({ country_code, provider_id: ORIGIN_TAX_ID })),
  });
  created.push(`${missing.length} tax regions`);
}
