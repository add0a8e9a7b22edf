import type { Locator } from "@playwright/test";
import { ADDRESSES } from "../actors/addresses";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

const MOST_STOPS = 80;

/** Goes on with the tab key until the focus rests there, as somebody without a mouse does. */
async function tabsTo(target: Locator): Promise<void> {
  const keyboard = target.page().keyboard;
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press("Tab");
  }
  throw new Error(`The tab key doesn't lead to ${target}`);
}

async function presses(target: Locator): Promise<void> {
  await tabsTo(target);
  await target.page().keyboard.press("Enter");
}

test("somebody without a mouse puts a piece into the basket and orders it", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  const [piece] = await pickFromDifferentCenters(PERU, 1);
  await shopper.opensPiece(piece?.handle ?? "");

  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: shopper.says("shell.skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(shopper.main).toBeFocused();

  await presses(page.getByRole("button", { name: shopper.says("basket.add.button") }));
  await presses(page.getByRole("link", { name: shopper.says("basket.add.view") }));
  await presses(page.getByRole("link", { name: shopper.says("basket.checkout") }));

  await tabsTo(shopper.field(shopper.says("checkout.contact.email")));
  await page.keyboard.type(newBuyer());
  for (const [key, value] of Object.entries(ADDRESSES[PERU.country] ?? {})) {
    await tabsTo(shopper.field(shopper.says(`checkout.address.label.${key}`)));
    await page.keyboard.type(value);
  }
  await presses(shopper.orderButton);
  await expect(shopper.thanks).toBeVisible({ timeout: 45_000 });
});
