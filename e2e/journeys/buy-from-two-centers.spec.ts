import { Operator } from "../actors/operator";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, GERMANY, newBuyer, PERU, test } from "./journey";

for (const { place, where } of [
  { place: PERU, where: "at home in Peru" },
  { place: GERMANY, where: "abroad in Germany" },
]) {
  test(`a guest buys from two centers, sent ${where}, and the money reaches both workshops`, async ({
    shopperIn,
    page,
  }) => {
    const shopper = shopperIn(place);
    const [one, other] = await pickFromDifferentCenters(place, 2);
    if (!one || !other) throw new Error("Two centers are needed");
    const buyer = newBuyer();

    await shopper.puts(one.handle, other.handle);
    await shopper.opensBasket();
    for (const { center } of [one, other]) {
      await expect(
        page.getByRole("heading", { name: shopper.says("basket.parcel.title", { center: center.name }) }),
      ).toBeVisible();
    }
    await shopper.goesToCheckout();
    for (const { center } of [one, other]) {
      const parcel = page.getByRole("group", {
        name: shopper.says("checkout.delivery.parcel", { center: center.name }),
      });
      await expect(parcel.getByRole("radio", { checked: true })).toHaveCount(1);
    }
    await shopper.fillsIn(buyer);
    await shopper.ordersAndPays();

    await expect(shopper.main).toContainText(shopper.says("receipt.status.paid"));
    for (const { title, center, workshop } of [one, other]) {
      await expect(shopper.main).toContainText(title);
      await expect(shopper.main).toContainText(workshop.name);
      await expect(
        page.getByRole("heading", { name: shopper.says("receipt.parcel.title", { center: center.name }) }),
      ).toBeVisible();
    }

    const operator = await Operator.logsIn();
    const order = await operator.findOrder(buyer);
    const attribution = await operator.awaitsAttribution(order.id);
    const workshops = attribution.lines.flatMap(({ workshop }) => (workshop ? [workshop.name] : []));
    expect(workshops.sort()).toEqual([one.workshop.name, other.workshop.name].sort());
    expect(attribution.attributedMinor).toBe(attribution.capturedMinor);
    expect(BigInt(attribution.capturedMinor)).toBeGreaterThan(0n);
    expect(sumOf(attribution.entries.map(({ amountMinor }) => amountMinor))).toBe(0n);
  });
}

function sumOf(amounts: readonly string[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}
