import { offerTariffs } from "../workflows/post/offer-tariffs";
import { craftCategories } from "./craft-categories";
import { demoManagers } from "./demo-managers";
import { demoOrganisations } from "./demo-organisations";
import { demoPastRates } from "./demo-past-rates";
import { demoPriceRules } from "./demo-price-rules";
import { demoRates } from "./demo-rates";
import { fillShopWindow } from "./fill-shop-window";
import { funds } from "./funds";
import { hangPictures } from "./hang-pictures";
import { hangPlacePictures } from "./hang-place-pictures";
import { importRules } from "./import-rules";
import { listDemoPieces } from "./list-demo-pieces";
import { listLoadPieces } from "./list-load-pieces";
import { makerConsents } from "./maker-consents";
import { openBooks } from "./open-books";
import { openShop } from "./open-shop";
import { operatorAccount } from "./operator-account";
import { postalTariffs } from "./postal-tariffs";
import { provisionCenters } from "./provision-centers";
import { salePolicies } from "./sale-policies";
import type { Seeding, SeedPart } from "./seeding";

export interface SeedReport {
  readonly parts: readonly SeedPart[];
  readonly publishableKey: string;
  readonly salesChannelId: string;
  /** Region key → region id. */
  readonly regions: Readonly<Record<string, string>>;
}

/** Brings the demo world to its full state; a part that is already there stays untouched. */
export async function seedDemoWorld(seeding: Seeding, size: "demo" | "load" = "demo"): Promise<SeedReport> {
  const { created, ...shop } = await openShop(seeding);
  const parts: SeedPart[] = [{ part: "shop", created }];
  const rates = await demoRates(seeding);
  const prices = await demoPriceRules(seeding);
  const crafts = await craftCategories(seeding);
  parts.push(rates, await demoPastRates(seeding), prices, crafts);
  parts.push(await importRules(seeding));
  parts.push(await salePolicies(seeding));
  parts.push(await postalTariffs(seeding));
  parts.push(await provisionCenters(seeding, shop.salesChannelId));
  // Centers begin with their ordinary post; a second service, and a table that came later, is offered here.
  await offerTariffs(seeding.container);
  parts.push(await funds(seeding));
  const stockroom = {
    salesChannelId: shop.salesChannelId,
    categories: crafts.categories,
  };
  parts.push(await listDemoPieces(seeding, stockroom));
  parts.push(await hangPictures(seeding));
  parts.push(await hangPlacePictures(seeding));
  if (size === "load") parts.push(await listLoadPieces(seeding, stockroom));
  parts.push(await fillShopWindow(seeding));
  parts.push(await operatorAccount(seeding));
  parts.push(await demoManagers(seeding));
  parts.push(await demoOrganisations(seeding));
  parts.push(await makerConsents(seeding));
  parts.push(await openBooks(seeding));
  return { parts, ...shop };
}
