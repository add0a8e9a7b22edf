import { AdminDesk } from "../actors/admin-desk";
import { withBooksOpen } from "../actors/open-books";
import { Operator } from "../actors/operator";
import { buysOn } from "../actors/past-sale";
import { findCards } from "../actors/store-api";
import { expect, GERMANY, newBuyer, test } from "./journey";

/**
 * A day that no demo rate reaches and hardly any other run has used. The demo's rates are those of months' last days, and hold
 * for a week.
 */
function dayWithoutRates(): string {
  const months = 13;
  const month = Math.floor(Math.random() * months);
  const day = 9 + Math.floor(Math.random() * 19);
  return new Date(Date.UTC(2025, 1 + month, day)).toISOString().slice(0, 10);
}

/** A piece from far away that Germany lets in, so that its center has another currency. */
async function pieceFrom(country: string) {
  const card = (await findCards(GERMANY, "&sendable=1")).find(
    ({ originCountry, availability, oneOfAKind }) =>
      originCountry === country && availability === "in_stock" && !oneOfAKind,
  );
  if (!card) throw new Error(`No piece from ${country} is sent to Germany`);
  return card;
}

const csv = (name: string, content: string) => ({ name, mimeType: "text/csv", content });

test("exchange rates: a file with one bad row is refused whole, a good one converts what waited", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const day = dayWithoutRates();
  await withBooksOpen(async () => {
    const card = await pieceFrom("VN");
    const sale = await buysOn(`${day}T09:00:00.000Z`, { place: GERMANY, card, email: newBuyer() });
    const desk = await AdminDesk.signsIn(page);
    const order = page.getByRole("link", { name: `#${sale.displayId}`, exact: true });
    const orderInDrawer = desk.dialog.getByRole("row").filter({ has: order });
    const pair = page.getByRole("listitem").filter({ hasText: "EUR to VND" });

    await test.step("what is not converted leads to its entries", async () => {
      await desk.opens("/exchange-rates");
      await pair.getByRole("button", { name: /entr(y|ies)$/ }).click();
      await expect(orderInDrawer.first()).toContainText(day);
      await page.keyboard.press("Escape");
    });

    await test.step("a missing, a negative and a future rate are named by their lines; nothing is written", async () => {
      await desk.sends(
        "CSV file",
        csv(
          "bad.csv",
          [
            "date,base,quote,rate,source",
            `${day},EUR,VND,28000,Journey bank`,
            `${day},EUR,PEN,,Journey bank`,
            `${day},EUR,ZAR,-20.1,Journey bank`,
            `${new Date().getUTCFullYear() + 1}-06-30,EUR,USD,1.1,Journey bank`,
          ].join("\n"),
        ),
      );
      const refused = page.getByRole("alert").filter({ hasText: "nothing was written" });
      for (const [line, sentence] of [
        ["Line 3", "The rate is missing"],
        ["Line 4", "is not above zero"],
        ["Line 5", "is in the future"],
      ] as const)
        await expect(refused.getByRole("listitem").filter({ hasText: line })).toContainText(sentence);
      await expect(refused.getByRole("listitem")).toHaveCount(3);
      await expect(desk.button(/^Load \d/)).toHaveCount(0);
    });

    await test.step("a good file is shown first, then loaded; a second time it is on file already", async () => {
      const good = csv("good.csv", `date,base,quote,rate,source\n${day},EUR,VND,28000,Journey bank\n`);
      await desk.sends("CSV file", good);
      await expect(desk.row("28000", "New rates")).toContainText("EUR to VND");
      await desk.button("Load 1").click();
      await desk.isTold("1 rate is on file.");
      await desk.sends("CSV file", good);
      await desk.isTold("good.csv: 0 new, 1 on file already.");
      await desk.sends("CSV file", csv("other.csv", good.content.replace("28000", "29000")));
      await desk.isTold(/is on file as 28000 \(Journey bank\), not 29000/);
    });

    await test.step("what has a rate now doesn't wait any more", async () => {
      await page.reload();
      await expect(desk.heading("Newest rates on file")).toBeVisible();
      await expect(page.getByRole("region", { name: "Newest rates" })).toBeVisible();
      const stillWaits = await pair.count();
      if (stillWaits > 0) {
        await pair.getByRole("button", { name: /entr(y|ies)$/ }).click();
        await expect(desk.dialog.getByRole("row").first()).toBeVisible();
      }
      await expect(orderInDrawer).toHaveCount(0);
    });
  });
});

test("provider fees: wrong rows are refused by name, a good one leads to its entries, a mistake is taken back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const operator = await Operator.logsIn();
  const card = await pieceFrom("VN");
  const sale = await buysOn(new Date().toISOString(), { place: GERMANY, card, email: newBuyer() });
  const payment = await operator.readPaymentId(sale.orderId);
  const reference = `journey_${Date.now()}`;
  const moment = new Date().toISOString().slice(0, 10);
  const header = "provider_reference,payment_id,currency,amount,occurred_at";
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/provider-fees");

  await desk.sends(
    "CSV file",
    csv(
      "bad-fees.csv",
      [
        header,
        `${reference},${payment},EUR,0.31,${moment}`,
        `${reference}-2,${payment},EUR,-1,${moment}`,
        `${reference}-3,${payment},EUR,0.001,${moment}`,
        `${reference}-4,pay_of_nobody,EUR,0.5,${moment}`,
      ].join("\n"),
    ),
  );
  const refused = page.getByRole("alert").filter({ hasText: "nothing was written" });
  await expect(refused.getByRole("listitem").filter({ hasText: "Line 3" })).toContainText("not above zero");
  await expect(refused.getByRole("listitem").filter({ hasText: "Line 4" })).toContainText(
    "fractions of a minor unit",
  );
  await expect(refused.getByRole("listitem").filter({ hasText: "Line 5" })).toContainText("pay_of_nobody");

  await desk.sends("CSV file", csv("fees.csv", `${header}\n${reference},${payment},EUR,0.31,${moment}\n`));
  await desk.button("Load 1").click();
  await desk.isTold("1 fee is booked.");
  await desk.row(reference).getByRole("link", { name: "€0.31" }).click();
  await expect(page).toHaveURL(new RegExp(`/orders/${sale.orderId}#book=fee`));
  await expect(page.getByText("What the payment provider kept")).toBeVisible();
  await expect(desk.row("Sum of these entries", "Entries of the ledger")).toContainText("-€0.31");

  await desk.opens("/provider-fees");
  await desk.row(reference).getByRole("button", { name: "Take back" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question.getByRole("button", { name: "Take back" })).toBeDisabled();
  await question.getByLabel("Reason").fill("Typed by mistake");
  await question.getByRole("button", { name: "Take back" }).click();
  await desk.isTold(`${reference} is taken back.`);
  await expect(desk.row(reference)).toContainText("Typed by mistake");
  await desk.row(reference).getByRole("link", { name: "€0.31" }).click();
  await expect(desk.row("Sum of these entries", "Entries of the ledger")).toContainText("€0.00");
});
