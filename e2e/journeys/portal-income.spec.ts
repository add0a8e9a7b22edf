import type { IncomeReport } from "@second-chance/backend/contracts/income";
import { fileOf } from "../actors/file-of";
import { Manager } from "../actors/manager";
import { withBooksOpen } from "../actors/open-books";
import { Operator } from "../actors/operator";
import { buysOn, lastClosableMonth } from "../actors/past-sale";
import { findCards } from "../actors/store-api";
import { expect, newBuyer, test } from "./journey";

const VIETNAM = { locale: "en", country: "vn" } as const;

/** As the portal writes it in Vietnamese. */
const inDong = (minor: string) =>
  new Intl.NumberFormat("vi", { style: "currency", currency: "VND" }).format(Number(minor));

/** A piece of the workshop on show first, and which center and workshop that is. */
async function pieceOf({ centers }: IncomeReport, workshopId: string) {
  const center = centers.find(({ workshops }) => workshops.some(({ id }) => id === workshopId));
  const name = center?.workshops.find(({ id }) => id === workshopId)?.name;
  const cards = await findCards(VIETNAM, "&sendable=1");
  const card = cards.find(
    (each) =>
      each.center.name === center?.name && each.workshop.name === name && each.availability === "in_stock",
  );
  if (!center || !card) throw new Error("This workshop has nothing on its shelves");
  return { center, card };
}

test("a manager reads the operator's numbers in words and amounts, and takes a statement home", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const operator = await Operator.logsIn();
  const manager = Manager.of(page, "lan");
  await manager.logsIn();
  const workshopId = await manager.workshopChoice.inputValue();
  const { center, card } = await pieceOf(await operator.readIncome({}), workshopId);
  const closable = lastClosableMonth();
  const isOpen = (await operator.listOpenCenters()).some(({ id }) => id === center.id);
  await withBooksOpen(async () => {
    await buysOn(new Date().toISOString(), { place: VIETNAM, card, email: newBuyer() });
    if (!isOpen) return;
    await buysOn(`${closable}-15T12:00:00.000Z`, { place: VIETNAM, card, email: newBuyer() });
    await operator.closesMonth(center.id, closable);
  });

  const month = new Date().toLocaleDateString("sv", { timeZone: center.timeZone }).slice(0, 7);
  const { rows, totals } = await operator.readIncome({
    center_id: center.id,
    workshop_id: workshopId,
    group: "recipient",
    from: month,
    to: month,
  });
  await manager.opens("/income");
  await manager.isOn(manager.says("workshop-work.income.title"));
  const earned = totals.find(({ currencyCode }) => currencyCode === "VND")?.incomeMinor ?? "";
  const sentence = manager.says("workshop-work.income.earned", { amount: inDong(earned) });
  await expect(page.getByText(sentence).first()).toBeVisible();
  const parts = page.getByRole("table", { name: manager.says("workshop-work.income.who") });
  for (const { key, incomeMinor } of rows.filter(({ currencyCode }) => currencyCode === "VND")) {
    const name = manager.says(`money.recipients.${key}`);
    const row = parts.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    await expect(row).toContainText(inDong(incomeMinor));
  }
  await expect(page.locator("main")).not.toContainText("@");

  await page.getByRole("link", { name: manager.says("workshop-work.income.statements") }).click();
  await manager.isOn(manager.says("workshop-work.statements.title"));
  const csv = page.getByRole("button", { name: /^CSV/ }).first();
  const { name, content } = await fileOf(page, () => csv.click());
  expect(name).toMatch(/_vnd_\d{4}-\d{2}\.csv$/);
  expect(content.toString("utf8")).toContain("VND");
});
