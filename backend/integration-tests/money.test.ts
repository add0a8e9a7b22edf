import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "./operator";
import { currencies } from "./stories/currencies";
import { cutOff } from "./stories/cut-off";
import { discounts } from "./stories/discounts";
import { dongWithADiscount } from "./stories/dong-with-a-discount";
import { editedOrders } from "./stories/edited-orders";
import { eightWriters } from "./stories/eight-writers";
import { fees } from "./stories/fees";
import { guardsAndChecks } from "./stories/guards-and-checks";
import { type IncomeApi, income } from "./stories/income";
import { manyCallers } from "./stories/many-callers";
import { moneyFilesRefused } from "./stories/money-files-refused";
import { ngoFigures } from "./stories/ngo-figures";
import { type OpenBooksApi, openBooks } from "./stories/open-books";
import type { PolicyApi } from "./stories/policy-desk";
import { rates } from "./stories/rates";
import type { RatesApi } from "./stories/rates-desk";
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
import { silence, tellStories } from "./tell-stories";
import { seedWorld } from "./world";

/** What is sold at home, and every way in which money moves afterwards. */
tellStories({ hearsEvents: true }, (shop, api) => {
  it("seeds the world once: a second run creates nothing", async () => {
    expect(shop().world.parts.every(({ created }) => created.length > 0)).toBe(true);
    const again = await seedWorld(shop().container);
    expect(again.parts.flatMap(({ created }) => created)).toEqual([]);
  });

  it("attributes a new order by itself", async () => {
    const orderId = await shop().buy("PE", ["PE-SJ-05", 1]);
    for (let look = 0; look < 100 && (await shop().book(orderId)).status !== "balanced"; look += 1)
      await pause(100);
    expect((await shop().book(orderId)).status).toBe("balanced");
  });

  // Whichever of them is told alone, too.
  describe("when each story says who looks", () => {
    beforeAll(() => silence(shop()));

    saleAndRefunds(shop);
    editedOrders(shop, api as Api);
    returnedPieces(shop, api as Api);
    discounts(shop);
    taxAndRounding(shop);
    currencies(shop);
    yen(shop);
    whenItGoesWrong(shop);
    dongWithADiscount(shop);
    manyCallers(shop);
    eightWriters(shop, api as Api);
    cutOff(shop);
    refusals(shop, api as Api);
    fees(shop, api as RatesApi);
    rates(shop, api as RatesApi);
    moneyFilesRefused(shop, api as RatesApi);
    salePolicies(shop, api as PolicyApi);
    salePoliciesRefused(shop, api as PolicyApi);
    salePoliciesBackdated(shop, api as PolicyApi);
    guardsAndChecks(shop);
    whoBearsIt(shop);
    statementsAndPayouts(shop, api as Api);
    income(shop, api as IncomeApi);
    ngoFigures(shop);
    openBooks(shop, api as OpenBooksApi);
  });
});
