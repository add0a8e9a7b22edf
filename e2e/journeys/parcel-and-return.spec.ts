import { AdminDesk } from "../actors/admin-desk";
import { nextMail } from "../actors/mailbox";
import { Operator } from "../actors/operator";
import { Shopper } from "../actors/shopper";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

const TRACKING = { number: "RR123456785PE", url: "https://post.example/RR123456785PE" };

test("a parcel is packed and handed over, its buyer follows it, sends the piece back and gets the money", async ({
  shopperIn,
  page,
  browser,
}) => {
  const shopper = shopperIn(PERU);
  const [piece] = await pickFromDifferentCenters(PERU, 2);
  if (!piece) throw new Error("A piece is needed");
  const buyer = newBuyer();
  const receipt = await shopper.buys(buyer, piece.handle);
  const operator = await Operator.logsIn();
  const { id, display_id } = await operator.findOrder(buyer);
  await operator.awaitsAttribution(id);
  const desk = await AdminDesk.signsIn(await (await browser.newContext()).newPage());
  const address = desk.main.getByText("Lima").first();

  await test.step("the operator packs it and hands it over; the address is gone afterwards", async () => {
    await desk.opens(`/orders/${id}`);
    await desk.page.getByRole("link", { name: /, parcel 1$/ }).click();
    await expect(desk.heading(`Parcel 1 of order #${display_id}`)).toBeVisible();
    await expect(address).toBeVisible();
    await desk.button(/^Pack$/).click();
    await desk.answers("Packed");
    await desk.button("Hand over").click();
    await desk.question.getByLabel("Tracking number (if there is one)").fill(TRACKING.number);
    await desk.question.getByLabel("Tracking link (if there is one)").fill("no address");
    await desk.answers("Handed over");
    await expect(desk.question.getByRole("alert")).toContainText("begins with https://");
    await desk.question.getByLabel("Tracking link (if there is one)").fill(TRACKING.url);
    await desk.answers("Handed over");
    await expect(desk.main.getByText("The address is shown only while the parcel is here.")).toBeVisible();
    await expect(desk.main.getByText("Jr.")).toHaveCount(0);
  });

  await test.step("the buyer gets a mail and follows it on the page of the order", async () => {
    expect((await nextMail(buyer, 2)).text).toContain(TRACKING.url);
    await page.goto(receipt);
    await expect(shopper.main).toContainText(shopper.says("receipt.parcel.status.sent"));
    await expect(shopper.main).toContainText(TRACKING.number);
    await expect(
      shopper.main.getByRole("link", { name: shopper.says("receipt.parcel.shipments.follow") }),
    ).toHaveAttribute("href", TRACKING.url);
  });

  await test.step("asks to send it back, without script too: too many are refused and nothing typed is lost", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = new Shopper(await context.newPage(), PERU);
    const note = plain.page.getByLabel(new RegExp(`^${plain.says("receipt.return.note")}`));
    const ask = async (quantity: string) => {
      await plain.field(plain.says("receipt.return.quantity")).fill(quantity);
      await plain.page.getByRole("button", { name: plain.says("receipt.return.submit") }).click();
    };
    await plain.page.goto(page.url());
    await note.fill("The lid is broken.");
    await ask("9");
    await expect(plain.main).toContainText(plain.says("problems.code.nothing_to_return"));
    await expect(note).toHaveValue("The lid is broken.");
    await ask("1");
    await expect(plain.page.getByRole("status")).toContainText(plain.says("receipt.return.sent"));
    await expect(plain.main).toContainText(plain.says("receipt.return.nothingLeft"));
    expect((await nextMail(buyer, 3)).template).toBe("return-asked");
  });

  await test.step("the operator refunds it, and the receipt says so", async () => {
    await desk.opens("/returns");
    const row = desk.row(`#${display_id}`, "Requests to return");
    await expect(row).toContainText("The lid is broken.");
    await row.getByRole("button", { name: "Refund now" }).click();
    await desk.answers("Refund now");
    await expect(row).toContainText("Refunded");
    await operator.awaitsAttribution(id);
    await page.goto(receipt);
    const refunded = shopper.says("receipt.line.refunded", { amount: "" }).trim();
    const item = shopper.main.getByRole("listitem").filter({ hasText: piece.title }).first();
    await expect(item).toContainText(refunded);
    expect((await nextMail(buyer, 4)).template).toBe("return-refunded");
  });
});
