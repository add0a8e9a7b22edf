import { Operator } from "../actors/operator";
import { Shopper } from "../actors/shopper";
import { findCards } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

test("two shoppers order the same one of a kind: one gets it, the other is told and not charged", async ({
  browser,
}) => {
  const card = (await findCards(PERU, "&sendable=1&unique=1")).find(
    ({ availability }) => availability === "in_stock",
  );
  if (!card) throw new Error("No one of a kind is in stock");
  const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
  const buyers = [newBuyer(), newBuyer()];
  const shoppers = await Promise.all(
    contexts.map(async (context) => new Shopper(await context.newPage(), PERU)),
  );

  for (const [index, shopper] of shoppers.entries()) {
    await shopper.puts(card.handle);
    await shopper.opensBasket();
    await shopper.goesToCheckout();
    await shopper.fillsIn(buyers[index] ?? "");
  }
  await Promise.all(shoppers.map((shopper) => shopper.orderButton.click()));

  const outcomes = await Promise.all(
    shoppers.map(async ({ page, says, thanks }) => {
      const soldOut = says("problems.code.out_of_stock", { stock: "known", available: 0 });
      const refusal = page.getByRole("alert").filter({ hasText: soldOut });
      await expect(thanks.or(refusal).first()).toBeVisible({ timeout: 60_000 });
      return (await thanks.isVisible()) ? "ordered" : "refused";
    }),
  );
  expect(outcomes.sort()).toEqual(["ordered", "refused"]);

  const operator = await Operator.logsIn();
  const orders = await Promise.all(buyers.map((buyer) => operator.findOrders(buyer)));
  expect(orders.flat()).toHaveLength(1);
  await Promise.all(contexts.map((context) => context.close()));
});
