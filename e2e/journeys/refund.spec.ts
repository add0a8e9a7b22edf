import { Operator } from "../actors/operator";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

test("a refund of one line shows on that line of the receipt and leaves the other alone", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const [returned, kept] = await pickFromDifferentCenters(PERU, 4).then((cards) => cards.slice(2));
  if (!returned || !kept) throw new Error("Two centers are needed");
  const buyer = newBuyer();
  const receipt = await shopper.buys(buyer, returned.handle, kept.handle);

  const operator = await Operator.logsIn();
  const { id } = await operator.findOrder(buyer);
  const before = await operator.awaitsAttribution(id);
  const line = before.lines.find(({ kind, title }) => kind === "item" && title === returned.title);
  if (!line) throw new Error(`No attribution line of ${returned.title}`);
  const paid = BigInt(line.grossMinor) - BigInt(line.discountMinor);
  await operator.refundsLine(id, line.id, String(paid));

  await expect
    .poll(
      async () =>
        (await operator.readAttribution(id)).lines.find((other) => other.id === line.id)?.refundedMinor,
      {
        timeout: 60_000,
      },
    )
    .toBe(String(paid));
  const after = await operator.readAttribution(id);
  expect(after.refundedMinor).toBe(String(paid));
  expect(
    after.lines.filter((other) => other.id !== line.id).every((other) => other.refundedMinor === "0"),
  ).toBe(true);

  await page.goto(receipt);
  await expect(shopper.main).toContainText(shopper.says("receipt.status.partly_refunded"));
  const item = (title: string) => shopper.main.getByRole("listitem").filter({ hasText: title }).first();
  const refunded = shopper.says("receipt.line.refunded", { amount: "" }).trim();
  await expect(item(returned.title)).toContainText(refunded);
  await expect(item(kept.title)).not.toContainText(refunded);
});
