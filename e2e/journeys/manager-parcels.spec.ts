import type { BrowserContext } from "@playwright/test";
import type { Card } from "@second-chance/backend/contracts/catalogue";
import { ADDRESSES } from "../actors/addresses";
import { AdminDesk } from "../actors/admin-desk";
import { fileOf } from "../actors/file-of";
import { nextMail } from "../actors/mailbox";
import { Manager } from "../actors/manager";
import { Operator } from "../actors/operator";
import { findCards } from "../actors/store-api";
import { expect, GERMANY, newBuyer, test } from "./journey";

const TRACKING = { number: "RR987654325PE", url: "https://post.example/RR987654325PE" };
const CITY = ADDRESSES[GERMANY.country]?.city ?? "";
/** Two pieces of one center, of two of its workshops. */
const SKUS = ["PE-SJ-05", "PE-SJ-01"] as const;

const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

async function cardOf(sku: string): Promise<Card> {
  const card = (await findCards(GERMANY, `&q=${sku}`)).find((found) => found.sku === sku);
  if (!card) throw new Error(`The piece ${sku} is needed`);
  return card;
}

/** What those who pack call a parcel. */
const referenceOf = (id: string) =>
  id
    .slice(-6)
    .toUpperCase()
    .replace(/^(...)/, "$1-");

test("a manager packs what a shopper ordered piece by piece, prints its papers, and hands it over without a line", async ({
  shopperIn,
  page,
  browser,
}) => {
  const shopper = shopperIn(GERMANY);
  const [soap, box] = [await cardOf(SKUS[0]), await cardOf(SKUS[1])];
  const buyer = newBuyer();
  const receipt = await shopper.buys(buyer, soap.handle, box.handle);
  const operator = await Operator.logsIn();
  const { id: orderId, display_id } = await operator.findOrder(buyer);
  await operator.awaitsAttribution(orderId);
  const [parcel] = await operator.awaitsParcels(orderId);
  if (!parcel) throw new Error("A parcel is needed");
  const reference = referenceOf(parcel.id);

  const context: BrowserContext = await browser.newContext();
  const rosa = Manager.of(await context.newPage(), "rosa");
  const { page: phone, says } = rosa;
  const main = phone.getByRole("main");
  const words = (key: string, values: Record<string, string | number> = {}) =>
    says(`workshop-parcels.${key}`, values);

  await test.step("finds it in the list, and what to fetch for it", async () => {
    await rosa.logsIn();
    await phone.getByRole("link", { name: says("workshop-portal.nav.parcels"), exact: true }).click();
    await rosa.isOn(words("title"));
    await expect(main.getByRole("link", { name: reference })).toBeVisible();
    await main.getByRole("link", { name: words("list.day") }).click();
    await rosa.isOn(words("day.title"));
    await expect(main.getByText(SKUS[0], { exact: true })).toBeVisible();
    const day = await fileOf(phone, () => rosa.button(words("day.print")).click());
    expect(pagesIn(day.content)).toBe(1);
    await main
      .getByRole("link", { name: new RegExp(reference) })
      .first()
      .click();
    await rosa.isOn(words("parcel.title", { reference }));
  });

  const scan = async (code: string) => {
    await main.getByLabel(words("scan.field")).fill(code);
    await main.getByLabel(words("scan.field")).press("Enter");
  };
  const packed = rosa.button(words("check.packed"));

  await test.step("says that a wrong piece is wrong, and packs nothing before each was looked at", async () => {
    await expect(main.getByText(CITY)).toBeVisible();
    await expect(main).not.toContainText(buyer);
    await expect(main).not.toContainText(`#${display_id}`);
    await scan("PE-QU-01");
    await expect(main.getByRole("alert")).toContainText(words("scan.wrong"));
    await scan(`https://shop.example/es/pe/pieces/${soap.handle}`);
    await expect(main.getByText(words("check.sums", { packed: 1, pieces: 2 }))).toBeVisible();
    await expect(packed).toBeDisabled();
    await rosa.button(words("check.undo")).click();
    await expect(main.getByText(words("check.sums", { packed: 0, pieces: 2 }))).toBeVisible();
  });

  await test.step("ticks survive a closed page; with all of them it is packed", async () => {
    const tap = main.getByText(words("check.tap"), { exact: true });
    const oneOfTwo = main.getByText(words("check.sums", { packed: 1, pieces: 2 }));
    await tap.first().click();
    await expect(oneOfTwo).toBeVisible();
    await phone.reload();
    await expect(oneOfTwo).toBeVisible();
    await tap.first().click();
    await packed.click();
    await expect(main.getByText(words("state.packed"), { exact: true })).toBeVisible();
  });

  await test.step("prints all of its papers in one file, and refuses a weight that can't be", async () => {
    await main.getByLabel(words("papers.grams")).fill("1");
    await rosa.button(words("papers.all")).click();
    await expect(main.getByRole("alert")).toContainText(words("refusal.gross_below_net"));
    await main.getByLabel(words("papers.grams")).fill("2500");
    const file = await fileOf(phone, () => rosa.button(words("papers.all")).click());
    expect(pagesIn(file.content)).toBeGreaterThanOrEqual(5);
  });

  await test.step("hands it over without a line; it is sent once when there is one, and the address is gone", async () => {
    await context.setOffline(true);
    await main.getByLabel(words("handOver.number")).fill(TRACKING.number);
    await main.getByLabel(words("handOver.link")).fill("no address");
    await expect(main.getByText(words("handOver.linkWrong"))).toBeVisible();
    await main.getByLabel(words("handOver.link")).fill(TRACKING.url);
    await rosa.button(words("handOver.submit")).click();
    await rosa.button(words("handOver.yes")).click();
    await expect(main.getByText(words("parcel.waiting"))).toBeVisible();
    await expect(main.getByText(words("state.handed_over"), { exact: true })).toBeVisible();
    await context.setOffline(false);
    await expect(main.getByText(words("parcel.waiting"))).toHaveCount(0);
    await expect(main.getByText(words("parcel.addressGone"))).toBeVisible();
    await expect(main.getByText(TRACKING.number)).toBeVisible();
    await phone.reload();
    await expect(main.getByText(words("parcel.addressGone"))).toBeVisible();
    await expect(main.getByText(CITY)).toHaveCount(0);
  });

  await test.step("the shopper gets a mail and follows it", async () => {
    expect((await nextMail(buyer, 2)).text).toContain(TRACKING.url);
    await page.goto(receipt);
    await expect(shopper.main).toContainText(TRACKING.number);
  });
});

test("a manager leaves out what is broken, reports it, and reads the operator's answer", async ({
  shopperIn,
  page,
  browser,
}) => {
  const [soap, candle] = [await cardOf(SKUS[0]), await cardOf("PE-SJ-03")];
  const buyer = newBuyer();
  await shopperIn(GERMANY).buys(buyer, soap.handle, candle.handle);
  const operator = await Operator.logsIn();
  const { id: orderId } = await operator.findOrder(buyer);
  const [parcel] = await operator.awaitsParcels(orderId);
  if (!parcel) throw new Error("A parcel is needed");

  const rosa = Manager.of(await (await browser.newContext()).newPage(), "rosa", "en");
  const main = rosa.page.getByRole("main");
  const words = (key: string, values: Record<string, string | number> = {}) =>
    rosa.says(`workshop-parcels.${key}`, values);
  await rosa.logsIn();
  await rosa.opens(`/parcels/${parcel.id}`);
  await rosa.isOn(words("parcel.title", { reference: referenceOf(parcel.id) }));

  await test.step("the rest becomes another parcel", async () => {
    await main.getByText(words("check.tap"), { exact: true }).first().click();
    await main.getByText(words("check.leftOut.open"), { exact: true }).click();
    await main.getByLabel(words("check.leftOut.label", { count: 1 })).selectOption("broken");
    await rosa.button(words("check.packed")).click();
    await expect(main.getByText(words("state.packed"), { exact: true })).toBeVisible();
    await expect(main.getByText(words("parcel.beside"))).toBeVisible();
  });

  await test.step("a report is answered in Medusa Admin and read here", async () => {
    await main.getByText(words("problem.report"), { exact: true }).click();
    await main.getByLabel(words("problem.what")).selectOption("other");
    await rosa.button(words("problem.submit")).click();
    await expect(main.getByText(words("problem.wordsMissing"))).toBeVisible();
    await main.getByLabel(words("problem.words")).fill("The box is too small.");
    await rosa.button(words("problem.submit")).click();
    await expect(main.getByText(words("problem.open"))).toBeVisible();

    const desk = await AdminDesk.signsIn(page);
    await desk.opens("/parcels?state=problem");
    await expect(desk.main.getByText("1 report to answer").first()).toBeVisible();
    await desk.opens(`/parcels/${parcel.id}`);
    await desk.button("Answer").click();
    await desk.question.getByLabel("What is done about it").fill("Take the larger one.");
    await desk.answers("Answer");
    await expect(desk.main.getByText(/Take the larger one/)).toBeVisible();
    await rosa.page.reload();
    await expect(main.getByText("Take the larger one.")).toBeVisible();
  });
});
