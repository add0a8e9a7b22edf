import { linkIn, nextMail } from "../actors/mailbox";
import { Operator } from "../actors/operator";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

test("a guest finds an order again by the link that is mailed", async ({ shopperIn, page, browser }) => {
  const shopper = shopperIn(PERU);
  const [card] = await pickFromDifferentCenters(PERU, 1);
  if (!card) throw new Error("A piece is needed");
  const buyer = newBuyer();
  await shopper.buys(buyer, card.handle);
  const confirmation = await nextMail(buyer);
  const { display_id: number } = await (await Operator.logsIn()).findOrder(buyer);

  const elsewhere = await browser.newContext();
  const later = await elsewhere.newPage();
  await later.goto(linkIn(confirmation));
  await expect(later.getByRole("main")).toContainText(card.title);

  await shopper.opens("/orders");
  await shopper.field(shopper.says("receipt.find.number")).fill(String(number));
  await shopper.field(shopper.says("receipt.find.email")).fill(buyer);
  await page.getByRole("button", { name: shopper.says("receipt.find.submit") }).click();
  await expect(page.getByText(shopper.says("receipt.find.sent"))).toBeVisible();
  const mail = await nextMail(buyer, 2);
  await later.goto(linkIn(mail));
  await expect(later.getByRole("main")).toContainText(shopper.says("receipt.title", { number }));
  await elsewhere.close();
});

test("a link that was cut off opens nothing", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  await page.goto("/en/pe/order/not-a-real-token");
  await expect(page.getByRole("heading", { name: shopper.says("receipt.unknown.title") })).toBeVisible();
});
