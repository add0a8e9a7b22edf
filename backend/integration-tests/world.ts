import type { MedusaContainer } from "@medusajs/framework/types";
import type { SeedPart } from "../src/demo-world/seeding";
import { source } from "./source";

const { openShop } = source<typeof import("../src/demo-world/open-shop")>("demo-world/open-shop");
const { postalTariffs } =
  source<typeof import("../src/demo-world/postal-tariffs")>("demo-world/postal-tariffs");
const { demoRates } = source<typeof import("../src/demo-world/demo-rates")>("demo-world/demo-rates");
const { craftCategories } = source<typeof import("../src/demo-world/craft-categories")>(
  "demo-world/craft-categories",
);
const { salePolicies } = source<typeof import("../src/demo-world/sale-policies")>("demo-world/sale-policies");
const { importRules } = source<typeof import("../src/demo-world/import-rules")>("demo-world/import-rules");
const { provisionCenters } = source<typeof import("../src/demo-world/provision-centers")>(
  "demo-world/provision-centers",
);
const { listDemoPieces } = source<typeof import("../src/demo-world/list-demo-pieces")>(
  "demo-world/list-demo-pieces",
);
const { funds } = source<typeof import("../src/demo-world/funds")>("demo-world/funds");
const { operatorAccount } = source<typeof import("../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);

export interface World {
  readonly parts: readonly SeedPart[];
  readonly salesChannelId: string;
  readonly regions: Readonly<Record<string, string>>;
}

/** The demo world as far as money needs it: pictures and pages are left out, they take longest. */
export async function seedWorld(container: MedusaContainer): Promise<World> {
  const seeding = { container, progress: () => undefined };
  const { created, salesChannelId, regions } = await openShop(seeding);
  const rates = await demoRates(seeding);
  const crafts = await craftCategories(seeding);
  const rules = await importRules(seeding);
  const policies = await salePolicies(seeding);
  const tariffs = await postalTariffs(seeding);
  const centers = await provisionCenters(seeding, salesChannelId);
  const given = await funds(seeding);
  const pieces = await listDemoPieces(seeding, {
    salesChannelId,
    categories: crafts.categories,
  });
  const operator = await operatorAccount(seeding);
  const parts = [
    { part: "shop", created },
    rates,
    crafts,
    rules,
    policies,
    tariffs,
    centers,
    given,
    pieces,
    operator,
  ];
  return { parts, salesChannelId, regions };
}
