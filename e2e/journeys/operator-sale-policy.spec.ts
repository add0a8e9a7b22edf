import { AdminDesk } from "../actors/admin-desk";
import { withBooksOpen } from "../actors/open-books";
import { Operator } from "../actors/operator";
import { buysOn, lastClosableMonth } from "../actors/past-sale";
import { findCards } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

/** No center splits its sales by it, so what becomes of it is nobody's income. */
const UNUSED = "/sale-policies/pe-own-capital";

/** Steps of every kind but the first, which is there; what each gives of PEN 100 with 20 owed and 3 pieces. */
const STEPS = [
  { recipient: "materials", gets: "What is owed", fields: { "Name of what is owed": "materials_cost" } },
  {
    recipient: "programme",
    gets: "Fraction of the net amount",
    fields: { Numerator: "1", Denominator: "10" },
  },
  {
    recipient: "workshop_safety_fund",
    gets: "Percent above a threshold",
    fields: { "Rate in percent": "5", Threshold: "50" },
  },
  { recipient: "first_night_fund", gets: "Fixed amount", fields: { Amount: "1" } },
  { recipient: "coop_reserve", gets: "Fixed amount a piece", fields: { Amount: "0.50" } },
  { recipient: "house_programme", gets: "Percent of what is left", fields: { "Rate in percent": "10" } },
] as const;
const PARTS = [
  ["Shop running costs", "10.00"],
  ["Materials", "20.00"],
  ["Programme", "10.00"],
  ["Workshop safety fund", "2.50"],
  ["First night fund", "1.00"],
  ["Coop reserve", "1.50"],
  ["House programme", "5.50"],
  ["Makers", "49.50"],
] as const;

test("an operator drafts a version with every kind of step, compares it, and puts it in force from next month", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/sale-policies");
  await desk.row("pe-own-capital").getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`${UNUSED}$`));
  await desk.button("Draft the next version").click();
  const draft = desk.dialog;
  const step = (place: number) => draft.getByRole("group", { name: new RegExp(`^Step ${place}\\b`) });
  const save = () => draft.getByRole("button", { name: "Keep as a draft" }).click();
  await draft.getByLabel("Title").fill("Own capital, every kind of step");

  await test.step("every kind of step can be written, and moved before the one that takes the rest", async () => {
    for (const [index, { recipient, gets, fields }] of STEPS.entries()) {
      await draft.getByRole("button", { name: "Add a step" }).click();
      const added = step(index + 3);
      await added.getByLabel("Recipient").fill(recipient);
      await desk.chooses("Gets", gets, added);
      for (const [label, text] of Object.entries(fields))
        await added.getByLabel(label, { exact: true }).fill(text);
    }
    const makers = step(2);
    await expect(makers).toContainText("Makers");
    await save();
    await expect(draft.getByRole("alert").first()).toContainText("leaves nothing for");
    for (let place = 2; place < STEPS.length + 2; place += 1)
      await draft.getByRole("button", { name: `Step ${place} later` }).click();
    await expect(step(STEPS.length + 2)).toContainText("Makers");
  });

  await test.step("more than the base, a gap and a day that is over are refused where they are mended", async () => {
    const share = step(1).getByLabel("Rate in percent");
    await share.fill("95");
    await save();
    await expect(draft.getByRole("alert").first()).toContainText("of the base: its shares have to sum");
    await share.fill("10");

    const [firstDay, lastDay] = [draft.getByLabel(/^First day/), draft.getByLabel(/^Last day/)];
    const begins = await firstDay.inputValue();
    await lastDay.fill(`${Number(begins.slice(0, 4)) + 1}${begins.slice(4)}`);
    await save();
    await expect(lastDay).toHaveAccessibleDescription(/would be in force: leave the end .* open/);
    await lastDay.fill("");

    await firstDay.fill("2025-06-01");
    await save();
    await expect(firstDay).toHaveAccessibleDescription(/can begin on .* at the earliest/);
    await firstDay.fill(begins);
  });

  await save();
  await desk.isTold(/Version \d+ is kept as a draft\./);
  const versions = page.getByRole("region", { name: "Versions" });
  const newest = versions.getByRole("row").nth(1);
  await expect(newest).toContainText("Draft");
  const number = /^\d+/.exec(((await newest.textContent()) ?? "").trim())?.[0] ?? "";

  await test.step("two versions side by side, and what each gives of an amount", async () => {
    await page.getByLabel("Net amount: without tax and postage").fill("100");
    await page.getByLabel("Materials cost").fill("20");
    await page.getByLabel("Pieces").fill("3");
    await desk.button("Show who gets what").click();
    const comparison = page.getByRole("region", { name: "What each version gives" });
    for (const [recipient, amount] of PARTS)
      await expect(comparison.getByRole("row").filter({ hasText: recipient }).first()).toContainText(amount);
    await expect(comparison.getByRole("row").filter({ hasText: "Materials" })).toContainText("New");
    await expect(comparison.getByRole("row").filter({ hasText: "Makers" }).first()).toContainText("90.00");
  });

  await test.step("it is activated after one more question, and the version before it ends the day before", async () => {
    await newest.getByRole("button", { name: "Activate" }).click();
    await expect(desk.question).toContainText("can only be followed by another version");
    await desk.answers("Activate");
    await desk.isTold(`Version ${number} is activated.`);
    await expect(newest).toContainText("To come");
    await expect(newest.getByRole("button")).toHaveCount(0);
    await expect(versions.getByRole("row").filter({ hasText: "In force" })).not.toContainText(
      "until further notice",
    );
  });

  await test.step("a version with a rate that nobody has agreed to is kept, and can't be activated", async () => {
    await desk.button("Draft the next version").click();
    await draft.getByText("Conditions and caps").first().click();
    await draft
      .getByLabel(/^Nobody has agreed to this rate yet/)
      .first()
      .click();
    await save();
    await desk.isTold(/is kept as a draft\./);
    await expect(newest).toContainText("A rate is not agreed yet.");
    await expect(newest.getByRole("button")).toHaveCount(0);
  });
});

test("a version can't reach back into a month that was told to a center", async ({ page }) => {
  test.setTimeout(120_000);
  const operator = await Operator.logsIn();
  const period = lastClosableMonth();
  const open = await operator.listOpenCenters();
  const card = (await findCards(PERU, "&sendable=1")).find(
    ({ originCountry, availability, center }) =>
      originCountry === "LT" && availability === "in_stock" && open.some(({ name }) => name === center.name),
  );
  const center = open.find(({ name }) => name === card?.center.name);
  if (!card || !center) throw new Error("No Lithuanian center with an open past sends to Peru");
  await withBooksOpen(async () => {
    await buysOn(`${period}-15T12:00:00.000Z`, { place: PERU, card, email: newBuyer() });
    await operator.closesMonth(center.id, period);
  });

  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/sale-policies");
  await desk.row(center.name).getByRole("link").first().click();
  await desk.button("Draft the next version").click();
  const firstDay = desk.dialog.getByLabel(/^First day/);
  await firstDay.fill(`${period}-01`);
  await desk.dialog.getByRole("button", { name: "Keep as a draft" }).click();
  await expect(firstDay).toHaveAccessibleDescription(new RegExp(`^${period} is closed for a center`));
  await desk.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(
    page.getByRole("region", { name: "Versions" }).getByText("Draft", { exact: true }),
  ).toHaveCount(0);
});
