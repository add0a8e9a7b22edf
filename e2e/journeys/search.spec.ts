import { catalogueSchema } from "@second-chance/backend/contracts/catalogue";
import { storeApi } from "../actors/store-api";
import { expect, PERU, test } from "./journey";

async function ask(query: string) {
  const { json } = await storeApi(`/store/catalogue?locale=en&country=PE&${query}`);
  return catalogueSchema.parse(json);
}

test("a search finds pieces by their words, and its address can be shared", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  const { items } = await ask("sort=name");
  const word = items[0]?.title.split(" ").find((part) => part.length > 4) ?? "";
  const found = await ask(`q=${encodeURIComponent(word)}`);
  expect(found.total).toBeGreaterThan(0);

  await shopper.opens();
  await page.getByRole("searchbox", { name: shopper.says("shell.search.label") }).fill(word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(word)}`));
  await expect(page.getByRole("status").first()).toHaveText(
    shopper.says("catalogue.count", { count: found.total }),
  );

  const copy = await page.context().newPage();
  await copy.goto(page.url());
  await expect(copy.getByRole("status").first()).toHaveText(
    shopper.says("catalogue.count", { count: found.total }),
  );
});

test("facets narrow the choice with the counts they promised", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  const { facets } = await ask("sort=newest");
  const [origin] = facets.origin;
  if (!origin) throw new Error("The catalogue has no facets");

  await shopper.opens("/catalogue");
  const panel = page.getByRole("complementary", { name: shopper.says("catalogue.filtersLabel") });
  await panel.getByRole("link", { name: `${origin.label} ${origin.count}` }).click();
  await expect(page).toHaveURL(/origin=/);
  await expect(page.getByRole("status").first()).toHaveText(
    shopper.says("catalogue.count", { count: origin.count }),
  );

  const both = await ask(`origin=${origin.value}&sendable=1`);
  await panel.getByRole("link", { name: shopper.says("catalogue.sendable", { country: "Peru" }) }).click();
  // Both counts may be the same: the address tells which page this is.
  await expect(page).toHaveURL(/sendable=1/);
  await expect(page.getByRole("status").first()).toHaveText(
    shopper.says("catalogue.count", { count: both.total }),
  );

  await page
    .getByRole("link", { name: shopper.says("catalogue.clear") })
    .first()
    .click();
  await expect(page).toHaveURL(/catalogue$/);
  const all = await ask("sort=newest");
  await expect(page.getByRole("status").first()).toHaveText(
    shopper.says("catalogue.count", { count: all.total }),
  );
});

test("pages and orders hold every piece once", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  const first = await ask("sort=price_asc");
  const prices = first.items.map(({ price }) => price.amountMinor);
  expect(prices).toEqual([...prices].sort((a, b) => a - b));

  const skus = new Set<string>();
  for (let number = 1; number <= first.pages; number += 1) {
    for (const { sku } of (await ask(`sort=price_asc&page=${number}`)).items) skus.add(sku);
  }
  expect(skus.size).toBe(first.total);

  await shopper.opens("/catalogue?sort=price_asc");
  const pages = page.getByRole("navigation", { name: shopper.says("common.paging.nav") });
  await pages.getByRole("link", { name: shopper.says("common.paging.next") }).click();
  await expect(page).toHaveURL(/sort=price_asc.*page=2|page=2.*sort=price_asc/);
  await expect(pages).toContainText(shopper.says("common.paging.position", { page: 2, pages: first.pages }));
});

test("a search without a hit offers ways on", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  await shopper.opens(`/catalogue?q=${encodeURIComponent("<b>qwxzy</b>")}`);
  await expect(page.getByRole("heading", { name: shopper.says("catalogue.empty.title") })).toBeVisible();
  await page.getByRole("link", { name: shopper.says("catalogue.empty.clear") }).click();
  await expect(page.getByRole("heading", { level: 1, name: shopper.says("catalogue.title") })).toBeVisible();
});
