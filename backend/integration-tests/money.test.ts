import { setTimeout as pause } from "node:timers/promises";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { beforeAll, expect, it } from "vitest";
import type { Api } from "./operator";
import { TestShop } from "./shop";
import { source } from "./source";
import { currencies } from "./stories/currencies";
import { cutOff } from "./stories/cut-off";
import { discounts } from "./stories/discounts";
import type { DonationApi } from "./stories/donation-desk";
import { donationForged } from "./stories/donation-forged";
import { donationInABasket } from "./stories/donation-in-a-basket";
import { donations } from "./stories/donations";
import { dongWithADiscount } from "./stories/dong-with-a-discount";
import { editedOrders } from "./stories/edited-orders";
import { eightWriters } from "./stories/eight-writers";
import { fairSales } from "./stories/fair-sales";
import { fairSalesCutOff } from "./stories/fair-sales-cut-off";
import { fairSalesRefused } from "./stories/fair-sales-refused";
import type { FairApi } from "./stories/fair-till-api";
import { feesAndRates, type RatesApi } from "./stories/fees-and-rates";
import { funds } from "./stories/funds";
import { guardsAndChecks } from "./stories/guards-and-checks";
import { type IncomeApi, income } from "./stories/income";
import { manyCallers } from "./stories/many-callers";
import { type PhotographApi, photographs } from "./stories/photographs";
import type { PolicyApi } from "./stories/policy-desk";
import { type PrintApi, printedDocuments } from "./stories/printed-documents";
import { refusals } from "./stories/refusals";
import { returnedPieces } from "./stories/returned-pieces";
import { saleAndRefunds } from "./stories/sale-and-refunds";
import { salePolicies } from "./stories/sale-policies";
import { salePoliciesBackdated } from "./stories/sale-policies-backdated";
import { salePoliciesRefused } from "./stories/sale-policies-refused";
import { statementsAndPayouts } from "./stories/statements-and-payouts";
import { taxAndRounding } from "./stories/tax-and-rounding";
import { whenItGoesWrong } from "./stories/when-it-goes-wrong";
import { whoBearsIt } from "./stories/who-bears-it";
import { yen } from "./stories/yen";
import { seedWorld } from "./world";

const { silenceEvents } = source<typeof import("../src/demo-world/past-orders/silence-events")>(
  "demo-world/past-orders/silence-events",
);

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop;
    beforeAll(async () => {
      shop = await TestShop.open(getContainer());
    });

    it("seeds the world once: a second run creates nothing", async () => {
      expect(shop.world.parts.every(({ created }) => created.length > 0)).toBe(true);
      const again = await seedWorld(shop.container);
      expect(again.parts.flatMap(({ created }) => created)).toEqual([]);
    });

    it("attributes a new order by itself", async () => {
      const orderId = await shop.buy("PE", ["PE-SJ-05", 1]);
      for (let look = 0; look < 100 && (await shop.book(orderId)).status !== "balanced"; look += 1)
        await pause(100);
      expect((await shop.book(orderId)).status).toBe("balanced");
      // From here on no event is heard, so that each story alone says who looks at a book, and when.
      silenceEvents(shop.container);
    });

    saleAndRefunds(() => shop);
    editedOrders(() => shop, api as Api);
    returnedPieces(() => shop, api as Api);
    discounts(() => shop);
    taxAndRounding(() => shop);
    currencies(() => shop);
    yen(() => shop);
    whenItGoesWrong(() => shop);
    dongWithADiscount(() => shop);
    donations(() => shop, api as DonationApi);
    donationInABasket(() => shop, api as DonationApi);
    donationForged(() => shop, api as DonationApi);
    funds(() => shop, api as DonationApi);
    manyCallers(() => shop);
    eightWriters(() => shop);
    cutOff(() => shop);
    refusals(() => shop, api as Api);
    feesAndRates(() => shop, api as RatesApi);
    salePolicies(() => shop, api as PolicyApi);
    salePoliciesRefused(() => shop, api as PolicyApi);
    salePoliciesBackdated(() => shop, api as PolicyApi);
    guardsAndChecks(() => shop);
    whoBearsIt(() => shop);
    statementsAndPayouts(() => shop, api as Api);
    fairSales(() => shop, api as FairApi);
    fairSalesRefused(() => shop, api as FairApi);
    fairSalesCutOff(() => shop, api as FairApi);
    income(() => shop, api as IncomeApi);
    printedDocuments(() => shop, api as PrintApi);
    photographs(() => shop, api as PhotographApi);
  },
});
