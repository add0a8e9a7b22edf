import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

/** Old phones, slow lines and careful readers: a purchase needs no script at any step. */
test.use({ javaScriptEnabled: false });

test("somebody without script buys from two centers and sees where the money goes", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const pieces = await pickFromDifferentCenters(PERU, 2);
  const receipt = await shopper.buys(newBuyer(), ...pieces.map(({ handle }) => handle));
  await expect(shopper.main).toContainText(shopper.says("receipt.status.paid"));

  await expect(async () => {
    await page.goto(receipt);
    for (const { workshop } of pieces) {
      await expect(
        shopper.main.getByText(shopper.says("receipt.trail.earnedBy", { workshop: workshop.name })),
      ).toBeVisible({ timeout: 1_000 });
    }
  }).toPass({ timeout: 30_000 });
});
