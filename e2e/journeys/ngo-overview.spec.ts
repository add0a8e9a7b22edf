import { Officer } from "../actors/officer";
import { withBooksOpen } from "../actors/open-books";
import { buysOn } from "../actors/past-sale";
import { findCards } from "../actors/store-api";
import { expect, newBuyer, test } from "./journey";

const LITHUANIA = { locale: "en", country: "lt" } as const;

test("an officer reads what centers earned and opens the number down to its entries", async ({ page }) => {
  test.setTimeout(120_000);
  const cards = await findCards(LITHUANIA, "&sendable=1&origin=LT");
  const card = cards.find(({ availability }) => availability === "in_stock");
  if (!card) throw new Error("No center of Lithuania has anything on its shelves");
  const buyer = newBuyer();
  await withBooksOpen(() => buysOn(new Date().toISOString(), { place: LITHUANIA, card, email: buyer }));

  const egle = Officer.of(page, "egle");
  await egle.logsIn();
  await page.getByRole("link", { name: egle.says("ngo-question.periods.thisMonth"), exact: true }).click();
  await expect(page.getByRole("link", { name: egle.says("ngo-question.periods.thisMonth") })).toHaveAttribute(
    "aria-current",
    "true",
  );
  // The amount in euros, whichever others stand beside.
  const received = page
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${egle.says("ngo-overview.cards.received")}$`) })
    .locator("xpath=..")
    .getByRole("link")
    .filter({ hasText: "€" })
    .last();
  const amount = (await received.textContent()) ?? "";
  await received.click();

  await egle.isOn(egle.says("ngo-portal.nav.entries"));
  await expect(page.getByRole("list", { name: egle.says("ngo-entries.sums") })).toContainText(amount);
  await expect(page.getByRole("main")).not.toContainText(buyer);
  const whole = page.url();
  const newest = page.getByRole("table").getByRole("row").nth(1);
  const first = await newest.textContent();
  await page.goto(`${whole}&limit=1`);
  await page.getByRole("link", { name: egle.says("ngo-entries.older") }).click();
  await expect(page).toHaveURL(/before=/);
  await expect(page.getByRole("list", { name: egle.says("ngo-entries.sums") })).toContainText(amount);
  await page.getByRole("link", { name: egle.says("ngo-entries.newest") }).click();
  await expect(page).not.toHaveURL(/before=/);
  expect(await newest.textContent()).toBe(first);
  await page.getByRole("link", { name: egle.says("ngo-entries.toOverview") }).click();
  await expect(received).toHaveText(amount);
});
