import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { Cashier } from "../actors/cashier";
import { Shopper } from "../actors/shopper";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, test } from "../journeys/journey";
import { pageTypes } from "./pages";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Colours are the same in every language, and take axe longest: they are looked at in one. */
const OF_EVERY_LANGUAGE = ["color-contrast"];

/** What axe finds, short enough to read in a failed test. */
async function findings(page: Page, locale: Locale = DEFAULT_LOCALE): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .disableRules(locale === DEFAULT_LOCALE ? [] : OF_EVERY_LANGUAGE)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
}

for (const locale of LOCALES) {
  test(`no page type has a fault of access in ${locale}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const [name, path] of Object.entries(await pageTypes())) {
      await page.goto(`/${locale}/pe${path}`);
      await expect(page.getByRole("main")).toBeVisible();
      expect(await findings(page, locale), `${name} in ${locale}`).toEqual([]);
    }
  });

  test(`basket, checkout, its refusals and the receipt have no fault of access in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const shopper = new Shopper(page, { locale, country: "pe" });
    const [card] = await pickFromDifferentCenters(shopper.place, 1);
    if (!card) throw new Error("A piece is needed");
    await shopper.puts(card.handle);
    expect(await findings(page, locale), "piece after adding").toEqual([]);
    await shopper.opensBasket();
    expect(await findings(page, locale), "basket").toEqual([]);
    await shopper.goesToCheckout();
    expect(await findings(page, locale), "checkout").toEqual([]);
    await shopper.orderButton.click();
    await expect(page.getByRole("alert").filter({ hasText: shopper.says("problems.summary") })).toBeVisible();
    expect(await findings(page, locale), "checkout with refusals").toEqual([]);
    await shopper.fillsIn(newBuyer());
    await shopper.ordersAndPays();
    expect(await findings(page, locale), "receipt").toEqual([]);
  });
}

test("the fair till has no fault of access, wherever it is opened", async ({ page }) => {
  test.setTimeout(180_000);
  const cashier = new Cashier(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await cashier.opensTill();
  expect(await findings(page), "log in").toEqual([]);
  await cashier.logsIn();
  expect(await findings(page), "stall").toEqual([]);
  const [card] = await pickFromDifferentCenters({ locale: "en", country: "pe" }, 1);
  if (!card) throw new Error("A piece is needed");
  await cashier.setsUpStall("A fair to look at", card.center.name);
  await page.getByRole("button", { name: card.title }).first().click();
  expect(await findings(page), "pieces").toEqual([]);
  await cashier.goesToSale();
  expect(await findings(page), "sale").toEqual([]);
  await cashier.looksAtDay();
  expect(await findings(page), "day").toEqual([]);
});

test("the pages hold from a small phone to a wide screen without scrolling sideways", async ({ page }) => {
  test.setTimeout(180_000);
  for (const width of [360, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, path] of Object.entries(await pageTypes())) {
      await page.goto(`/lt/de${path}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test("no page type has a fault of access in the dark", async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [name, path] of Object.entries(await pageTypes())) {
    await page.goto(`/en/pe${path}`);
    await expect(page.getByRole("main")).toBeVisible();
    expect(await findings(page), `${name} in the dark`).toEqual([]);
  }
});
