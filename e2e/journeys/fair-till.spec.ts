import type { Page } from "@playwright/test";
import { Cashier } from "../actors/cashier";
import { Operator } from "../actors/operator";
import { pickFromDifferentCenters, readPiece } from "../actors/store-api";
import { expect, PERU, test } from "./journey";

const PHONE = { width: 390, height: 844 };

/** Counts what is posted to the shop, whoever posts it. */
function countPosts(page: Page): () => number {
  let posts = 0;
  page.context().on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/till/api/sales")) posts += 1;
  });
  return () => posts;
}

test("a stall without a line sells, survives a closed browser, and sends each sale once when there is a line", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const fair = `Ruraq Maki ${Date.now()}`;
  const [first, second] = await pickFromDifferentCenters(PERU, 2);
  if (!first || !second) throw new Error("Two centers are needed");
  const pieces = await Promise.all([first, second].map(({ handle }) => readPiece(PERU, handle)));
  const [cheap, dear] = pieces.map(({ sku, price }) => ({ sku, minor: price.amountMinor }));
  if (!cheap || !dear) throw new Error("Two pieces are needed");
  const posts = countPosts(page);

  await page.setViewportSize(PHONE);
  const morning = new Cashier(page);
  await morning.opensTill();
  await morning.logsIn();
  await morning.setsUpStall(fair, first.center.name, second.center.name);

  await context.setOffline(true);
  await expect(page.getByText(morning.says("till.state.noLine"))).toBeVisible();
  await morning.picks(cheap.sku);
  await morning.picks(cheap.sku);
  await morning.picks(dear.sku);
  await morning.goesToSale();
  const total = (2 * cheap.minor + dear.minor) / 100;
  await morning.takesCash(String(total + 10));
  await expect(page.getByRole("status").filter({ hasText: "10.00" })).toBeVisible();
  await page.close();

  // Another tab, still without a line: the page opens from the phone, and the sale is there.
  const noon = new Cashier(await context.newPage());
  await noon.page.setViewportSize(PHONE);
  await noon.opensTill();
  await expect(noon.page.getByText(noon.says("till.state.kept", { count: 1 }))).toBeVisible();
  await noon.picks(dear.sku);
  await noon.goesToSale();
  await noon.takesCard("004711");
  await noon.looksAtDay();
  await expect(noon.salesThatAre("kept")).toHaveCount(2);
  expect(posts(), "sales posted without a line").toBe(0);

  // A second tab of the same phone looks on while the line comes back.
  const evening = new Cashier(await context.newPage());
  await evening.opensTill();
  await context.setOffline(false);
  await expect(noon.salesThatAre("sent")).toHaveCount(2, { timeout: 60_000 });
  await evening.looksAtDay();
  await expect(evening.salesThatAre("sent")).toHaveCount(2);
  expect(posts(), "sales posted by two tabs").toBe(2);

  const operator = await Operator.logsIn();
  const sales = await operator.listFairSales(fair);
  expect(sales.map(({ tender, reference, soldMinor }) => [tender, reference, soldMinor]).sort()).toEqual([
    ["card", "004711", String(dear.minor)],
    ["cash", "", String(2 * cheap.minor + dear.minor)],
  ]);
  for (const { orderId } of sales) {
    const book = await operator.awaitsAttribution(orderId);
    expect(book).toMatchObject({ channel: "fair", status: "balanced" });
    expect(book.lines.every(({ kind, workshop }) => kind === "item" && workshop !== null)).toBe(true);
  }
});

test("a sale that the shop refuses says why, is put right on the phone and goes out as the same sale", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const fair = `Ruraq Maki ${Date.now()}`;
  const [card] = await pickFromDifferentCenters(PERU, 1);
  if (!card) throw new Error("A piece is needed");
  const { sku } = await readPiece(PERU, card.handle);
  await page.setViewportSize(PHONE);
  const cashier = new Cashier(page);
  const { says } = cashier;
  await cashier.opensTill();
  await cashier.logsIn();
  await cashier.setsUpStall(fair, card.center.name);

  await cashier.picks(sku);
  await cashier.goesToSale();
  await page.getByText(says("till.sale.afterwards")).click();
  const old = new Date(Date.now() - 400 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel(says("till.sale.soldAt")).fill(`${old}T10:00`);
  await cashier.takesCash("");
  await cashier.looksAtDay();
  await page.getByLabel(says("till.day.on")).fill(old);
  await expect(cashier.salesThatAre("refused")).toHaveCount(1, { timeout: 30_000 });
  await expect(page.getByText(says("till.refusal.occurred_too_long_ago"))).toBeVisible();
  const operator = await Operator.logsIn();
  expect(await operator.listFairSales(fair)).toEqual([]);

  await page.getByRole("button", { name: says("till.kept.putRight") }).click();
  await page.getByLabel(says("till.sale.soldAt")).fill("");
  await cashier.takesCash("");
  await cashier.looksAtDay();
  await expect(cashier.salesThatAre("sent")).toHaveCount(1, { timeout: 30_000 });
  await expect(cashier.salesThatAre("refused")).toHaveCount(0);
  expect(await operator.listFairSales(fair)).toHaveLength(1);
});
