import type { StockList } from "@second-chance/backend/contracts/manager/stock";
import { Manager } from "../actors/manager";
import { findCards, readPiece } from "../actors/store-api";
import { expect, test } from "./journey";

const PERU = { locale: "es", country: "pe" } as const;

/** The shelf as somebody's phone reads it anew. */
async function shelfOf(manager: Manager): Promise<StockList["pieces"]> {
  const answered = manager.page.waitForResponse(
    (response) => response.ok() && /\/workshop\/api\/.*\/stock$/.test(response.url()),
  );
  await manager.opens("/stock");
  return ((await (await answered).json()) as StockList).pieces;
}

/** A regression this guards: two who count one shelf, or a line that drops, must lose nothing and count nothing twice. */
test("two phones count one shelf, one of them without a line: nothing is lost, and the shop follows", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
  const [one, other] = await Promise.all(
    contexts.map(async (context) => Manager.of(await context.newPage(), "rosa")),
  );
  if (!one || !other) throw new Error("Two phones are needed");
  for (const phone of [one, other]) {
    await phone.logsIn();
    await phone.opens("/stock");
    await phone.isOn(phone.says("workshop-work.stock.title"));
  }
  const piece = (await shelfOf(other)).findLast(
    ({ stocked, reserved, oneOfAKind, state }) => stocked > reserved && !oneOfAKind && state === "for_sale",
  );
  if (!piece) throw new Error("A piece on the shelf is needed");
  const title = piece.title.es;
  const number = (phone: Manager) =>
    phone.page.getByRole("textbox", { name: phone.says("workshop-work.stock.count", { title }) });
  const step = (phone: Manager, key: "more" | "fewer") =>
    phone.button(phone.says(`workshop-work.stock.${key}`, { title }));
  const before = Number(await number(one).inputValue());

  await one.isKeptOnThePhone();

  // One phone loses its line and goes on counting; the other counts meanwhile.
  await contexts[0]?.setOffline(true);
  for (let tap = 0; tap < 3; tap += 1) await step(one, "more").click();
  const waits = one.page.getByText(one.says("workshop-work.stock.waiting", { change: "+3" }));
  await expect(waits).toBeVisible();
  await expect(number(one)).toHaveValue(String(before + 3));
  await step(other, "more").click();
  await step(other, "more").click();
  await expect(
    other.page.getByText(other.says("workshop-work.stock.waiting", { change: "+2" })),
  ).toBeHidden();
  await other.page.reload();
  await expect(number(other)).toHaveValue(String(before + 2));

  // A closed browser forgets nothing: the taps are still there, and go when the line is back.
  await one.page.reload();
  await expect(waits).toBeVisible();
  await contexts[0]?.setOffline(false);
  await expect(waits).toBeHidden();
  await expect(number(one)).toHaveValue(String(before + 5));

  // A typed number, and the shop's own page follows it.
  const [card] = (await findCards(PERU, `&q=${encodeURIComponent(title)}`)).filter(
    (each) => each.title === title,
  );
  if (!card) throw new Error(`${title} is not in the shop`);
  // Below what shoppers wait for nothing can be counted: with just that much, none is left to buy.
  const counted = (await shelfOf(other)).find(({ productId }) => productId === piece.productId);
  await number(one).fill(String(counted?.reserved));
  await number(one).press("Enter");
  await expect
    .poll(async () => (await readPiece(PERU, card.handle)).availability, { timeout: 20_000 })
    .toBe("sold_out");
  await number(one).fill(String(before));
  await number(one).press("Enter");
  await expect
    .poll(async () => (await readPiece(PERU, card.handle)).availability, { timeout: 20_000 })
    .toBe("in_stock");
  await Promise.all(contexts.map((context) => context.close()));
});
