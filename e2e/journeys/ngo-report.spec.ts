import { execFile } from "node:child_process";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { Officer } from "../actors/officer";
import { withBooksOpen } from "../actors/open-books";
import { buysOn } from "../actors/past-sale";
import { findCards, listCenters } from "../actors/store-api";
import { expect, newBuyer, test } from "./journey";

const ABROAD = { locale: "en", country: "de" } as const;
const ROOT = resolve(__dirname, "../..");
const run = promisify(execFile);
const verify = (file: string) => run("node", ["scripts/verify-export.mjs", file], { cwd: ROOT });

/** A day in the middle of the quarter before this one. */
function lastQuarter(): string {
  const now = new Date();
  const first = Math.floor(now.getUTCMonth() / 3) * 3;
  return new Date(Date.UTC(now.getUTCFullYear(), first - 2, 15, 12)).toISOString();
}

test("an officer answers what the women's workshops earned from abroad, on paper that can be checked", async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const centers = await listCenters(ABROAD);
  const women = centers.find(({ kind, country }) => kind === "prison_women" && country === "PE");
  const cards = await findCards(ABROAD, "&sendable=1&origin=PE");
  const card = cards.find(
    ({ center, availability }) => center.name === women?.name && availability === "in_stock",
  );
  if (!women || !card) throw new Error("A women's workshop that sends abroad is needed");
  await withBooksOpen(() => buysOn(lastQuarter(), { place: ABROAD, card, email: newBuyer() }));

  const maria = Officer.of(page, "maria");
  await maria.logsIn();
  await page.getByRole("link", { name: maria.says("ngo-portal.nav.reports"), exact: true }).click();
  await page
    .getByRole("link", { name: maria.says("ngo-reports.new.figures") })
    .first()
    .click();
  const form = page.locator("form").filter({ has: page.locator("input[name=name]") });
  await form.locator("input[name=name]").fill("Women's workshops, from abroad");
  await form.locator("select[name=period]").selectOption("last_quarter");
  await form.getByRole("checkbox", { name: women.name }).first().check();
  await form.locator("select[name=sent]").selectOption("abroad");
  await form.locator("select[name=group]").selectOption("workshop");
  for (const column of ["income", "makers", "pieces"])
    await form.locator(`input[name=columns][value=${column}]`).check();
  await form.getByRole("button", { name: maria.says("ngo-reports.form.submit") }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Women's workshops, from abroad" })).toBeVisible();
  const rows = page.getByRole("table").first();
  await expect(rows).toContainText(card.workshop.name);
  await expect(rows).toContainText(maria.says("ngo-reports.columns.figures.makers"));

  await page.getByRole("button", { name: /PDF/ }).click();
  await maria.isOn(maria.says("ngo-exports.title"));
  const take = page.getByRole("link", { name: /Download PDF/ }).first();
  await expect(take).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), take.click()]);
  const file = testInfo.outputPath("report.pdf");
  await download.saveAs(file);
  expect((await readFile(file)).subarray(0, 5).toString()).toBe("%PDF-");
  await verify(file);

  const forged = testInfo.outputPath("forged.pdf");
  await copyFile(file, forged);
  const bytes = await readFile(forged);
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  await writeFile(forged, bytes);
  await expect(verify(forged)).rejects.toThrow();
});
