import { CARDS, CardPayer, leadsStripeToStandIn } from "../actors/card-payer";
import { nextMail } from "../actors/mailbox";
import { Operator } from "../actors/operator";
import { type Place, pickFromDifferentCenters } from "../actors/store-api";
import { expect, GERMANY, newBuyer, PERU, test } from "./journey";

async function pieceIn(place: Place): Promise<string> {
  const [piece] = await pickFromDifferentCenters(place, 1);
  if (!piece) throw new Error("Nothing can be bought");
  return piece.handle;
}

/** One order, and all its money in the book. */
async function isOrderedOnce(buyer: string): Promise<void> {
  const operator = await Operator.logsIn();
  await expect.poll(async () => (await operator.findOrders(buyer)).length, { timeout: 60_000 }).toBe(1);
  const order = await operator.findOrder(buyer);
  const { attributedMinor, capturedMinor } = await operator.awaitsAttribution(order.id);
  expect(BigInt(capturedMinor)).toBeGreaterThan(0n);
  expect(attributedMinor).toBe(capturedMinor);
}

test("a card pays, pressed twice, for one order; Stripe is on that page only, and only once it is chosen", async ({
  shopperIn,
  page,
}) => {
  const asked = await leadsStripeToStandIn(page);
  const shopper = shopperIn(PERU);
  const payer = new CardPayer(shopper);
  const buyer = newBuyer();
  await shopper.puts(await pieceIn(PERU));
  await shopper.opensBasket();
  await shopper.goesToCheckout();
  await expect(page.getByRole("radio", { name: shopper.says("checkout.payment.test") })).toBeChecked();
  await shopper.fillsIn(buyer);
  expect(asked).toEqual([]);

  await payer.choosesStripe();
  await payer.typesCard(CARDS.good);
  await shopper.orderButton.dblclick();
  await payer.seesReceipt();
  expect(asked).not.toEqual([]);
  const receipt = await page.reload();
  expect(receipt?.headers()["content-security-policy"]).not.toContain("stripe");
  await isOrderedOnce(buyer);
});

test("the bank asks first: a no charges nothing and keeps everything, a yes makes the order", async ({
  shopperIn,
  page,
}) => {
  await leadsStripeToStandIn(page);
  const payer = new CardPayer(shopperIn(PERU));
  const { shopper } = payer;
  const buyer = newBuyer();
  await payer.bringsToPayment(buyer, await pieceIn(PERU));
  await payer.typesCard(CARDS.asksFirst);
  await shopper.orderButton.click();
  await payer.answersBank("Fail");
  await expect(shopper.main.getByRole("alert")).toHaveText(
    shopper.says("checkout.payment.element.cancelled"),
  );
  await expect(shopper.field(shopper.says("checkout.contact.email"))).toHaveValue(buyer);

  await payer.typesCard(CARDS.asksFirst);
  await shopper.orderButton.click();
  await payer.answersBank("Complete");
  await payer.seesReceipt();
  await isOrderedOnce(buyer);
});

test("a declined card says why and is followed by another that pays", async ({ shopperIn, page }) => {
  await leadsStripeToStandIn(page);
  const payer = new CardPayer(shopperIn(PERU));
  const { shopper } = payer;
  const buyer = newBuyer();
  await payer.bringsToPayment(buyer, await pieceIn(PERU));
  await payer.typesCard(CARDS.noMoney);
  await shopper.orderButton.click();
  await expect(shopper.main.getByRole("alert")).toContainText("insufficient funds");

  await payer.typesCard(CARDS.good);
  await shopper.orderButton.click();
  await payer.seesReceipt();
  await isOrderedOnce(buyer);
});

test("a tab that closes right after paying leaves an order and its confirmation behind", async ({
  shopperIn,
  page,
}) => {
  await leadsStripeToStandIn(page);
  const payer = new CardPayer(shopperIn(PERU));
  const buyer = newBuyer();
  await payer.bringsToPayment(buyer, await pieceIn(PERU));
  await payer.typesCard(CARDS.good);
  await page.route("**/checkout/return?*", (route) => route.abort());
  const leaving = page.waitForRequest("**/checkout/return?*");
  await payer.shopper.orderButton.click();
  await leaving;
  await page.close();

  await isOrderedOnce(buyer);
  expect((await nextMail(buyer)).text).toContain("/order/");
});

test("a bank's own page leads back: after a no to the basket as it was, after a yes to the order", async ({
  shopperIn,
  page,
}) => {
  await leadsStripeToStandIn(page);
  const payer = new CardPayer(shopperIn(GERMANY));
  const { shopper } = payer;
  const { says } = shopper;
  const buyer = newBuyer();
  await payer.bringsToPayment(buyer, await pieceIn(GERMANY));
  await payer.choosesBankRedirect();
  await shopper.orderButton.click();
  await payer.answersAtBank("Fail");
  await expect(
    page.getByRole("heading", { level: 1, name: says("checkout.return.unpaid.title") }),
  ).toBeVisible();
  await page.getByRole("link", { name: says("checkout.return.toCheckout") }).click();
  await expect(shopper.field(says("checkout.contact.email"))).toHaveValue(buyer);

  await payer.choosesStripe();
  await payer.choosesBankRedirect();
  await shopper.orderButton.click();
  await payer.answersAtBank("Authorize");
  await payer.seesReceipt();
  await isOrderedOnce(buyer);
});
