import { linkIn, nextMail } from "../actors/mailbox";
import { Operator } from "../actors/operator";
import type { Shopper } from "../actors/shopper";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

const FUND = "First nights after release";

/** Opens the offer and gives to a fund, by what the page says. */
async function gives(shopper: Shopper, choose: () => Promise<void>): Promise<void> {
  const { page, says } = shopper;
  await page.getByText(says("donation.offer")).click();
  await page.getByRole("radio", { name: FUND }).check();
  await choose();
  await page.getByRole("button", { name: says("donation.give") }).click();
}

const lineOf = (shopper: Shopper) =>
  shopper.main.getByRole("region", { name: shopper.says("donation.line", { fund: FUND }) });

test("somebody gives beside two parcels, changes their mind twice, and sees it as its own line to the end", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const { says } = shopper;
  const pieces = await pickFromDifferentCenters(PERU, 2);
  await shopper.puts(...pieces.map(({ handle }) => handle));
  await shopper.opensBasket();

  // Nothing is ticked, and nothing is given without a choice.
  await page.getByText(says("donation.offer")).click();
  for (const radio of await shopper.main.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  await page.getByRole("button", { name: says("donation.give") }).click();
  await expect(shopper.main.getByRole("alert")).toHaveText(says("donation.problem.fund"));
  await page.getByRole("radio", { name: FUND }).check();
  await page.getByRole("textbox", { name: says("donation.other") }).fill("7.505");
  await page.getByRole("button", { name: says("donation.give") }).click();
  await expect(shopper.main.getByRole("alert")).toHaveText(
    says("donation.problem.unreadable", { example: "10.00" }),
  );
  await expect(page.getByRole("radio", { name: FUND })).toBeChecked();
  await page.getByRole("textbox", { name: says("donation.other") }).fill("7.50");
  await page.getByRole("button", { name: says("donation.give") }).click();
  await expect(lineOf(shopper)).toContainText("7.50");

  await lineOf(shopper)
    .getByRole("button", { name: says("donation.remove") })
    .click();
  await expect(lineOf(shopper)).toHaveCount(0);
  await page.getByRole("button", { name: says("donation.removed.undo") }).click();
  await expect(lineOf(shopper)).toContainText("7.50");
  await expect(shopper.main).toContainText(says("basket.totals.items", { count: 2 }));

  await shopper.goesToCheckout();
  const line = says("donation.line", { fund: FUND });
  await expect(page.getByRole("region", { name: says("checkout.review.title") })).toContainText(line);
  const buyer = newBuyer();
  await shopper.fillsIn(buyer);
  const receipt = await shopper.ordersAndPays();
  await expect(shopper.main).toContainText(line);
  const mail = await nextMail(buyer);
  expect(mail.text).toContain(line);
  expect(linkIn(mail)).toContain(receipt);

  const operator = await Operator.logsIn();
  const { id } = await operator.findOrder(buyer);
  const book = await operator.awaitsAttribution(id);
  const given = book.lines.find(({ kind }) => kind === "donation");
  expect(given).toMatchObject({ grossMinor: "750", netMinor: "750", taxMinor: "0", discountMinor: "0" });
  expect(book.entries.filter(({ account }) => account === "fund")).toMatchObject([
    { recipient: "first-nights-after-release", amountMinor: "750", attributionLineId: given?.id },
  ]);

  await operator.refundsLine(id, given?.id ?? "", "750");
  const after = await operator.readAttribution(id);
  expect(after.entries.filter(({ kind }) => kind === "refund").map(({ account }) => account)).toEqual([
    "clearing",
    "fund",
  ]);
  await page.goto(receipt);
  await expect(shopper.main).toContainText(says("donation.trail.whole", { fund: FUND }));
  await expect(shopper.main).toContainText(/7\.50 of it was given back to you/);
  await expect(
    shopper.main
      .getByRole("listitem")
      .filter({ hasText: pieces[0]?.title ?? "" })
      .first(),
  ).not.toContainText("refunded");
});

test("a donation leaves with its currency, and waits for a piece when it is alone", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const { says } = shopper;
  const [piece] = await pickFromDifferentCenters(PERU, 1);
  await shopper.puts(piece?.handle ?? "");
  await shopper.opensBasket();
  await gives(shopper, () => page.getByRole("radio", { name: "10.00" }).first().check());
  await expect(lineOf(shopper)).toContainText("10.00");

  await page.goto("/en/de/basket");
  await expect(shopper.main).toContainText(says("donation.left.title"));
  await expect(lineOf(shopper)).toHaveCount(0);

  await shopper.opensBasket();
  await shopper.main
    .getByRole("button", { name: `${says("basket.line.remove")} ${piece?.title ?? ""}` })
    .click();
  await expect(lineOf(shopper)).toContainText(says("problems.code.donation_alone"));
  await expect(page.getByRole("link", { name: says("basket.checkout") })).toHaveCount(0);
  await shopper.opens("/checkout");
  await expect(shopper.main).toContainText(says("checkout.empty.title"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody gives an amount of their own, by keyboard and plain forms", async ({ shopperIn, page }) => {
    const shopper = shopperIn(PERU);
    const [piece] = await pickFromDifferentCenters(PERU, 1);
    await shopper.puts(piece?.handle ?? "");
    await shopper.opensBasket();
    await page.locator("summary", { hasText: shopper.says("donation.offer") }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: FUND }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("textbox", { name: shopper.says("donation.other") }).focus();
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await expect(lineOf(shopper)).toContainText("3.00");
    await lineOf(shopper)
      .getByRole("button", { name: shopper.says("donation.remove") })
      .click();
    await expect(lineOf(shopper)).toHaveCount(0);
  });
});
