import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Importer } from "../actors/importer";
import { PHONE } from "../actors/manager";
import { takePhoto } from "../actors/phone-photo";
import { expect, test } from "./journey";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function isInOrder(page: Page): Promise<void> {
  // As tall as what it shows: a bar that sticks covers half a field or none by the chance of where somebody has scrolled to.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...PHONE, height: tall });
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  await page.setViewportSize(PHONE);
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "sideways").toBeLessThanOrEqual(0);
}

test("a list of pieces becomes drafts on a small phone, with photos found by their names", async ({
  page,
}) => {
  const rosa = new Importer(page, "rosa");
  await rosa.manager.logsIn();
  await rosa.opensImport();
  await isInOrder(page);

  const template = (await rosa.downloads(rosa.says("import.template.csv"))).toString();
  expect(template).toContain("Nombre");
  const headings = template.trim().split(",");
  const place = headings.findIndex((heading) => heading.startsWith("Fotos"));
  const line = (title: string, photo: string) =>
    headings.map((_, index) => (index === 0 ? title : index === place ? photo : "")).join(",");

  await rosa.sends([{ ...(await takePhoto("PE-SJ-02_main")), name: "Cuenco azul.jpg" }]);
  await expect(page.getByText(rosa.says("import.photos.sent", { count: 1 }))).toBeVisible();

  const mark = Date.now();
  const csv = [
    template.trim(),
    line(`Cuenco ${mark}`, "cuenco AZUL.jpg"),
    line(`Bandeja ${mark}`, "perdida.jpg"),
    line(`Cuenco ${mark}`, "cuenco AZUL.jpg"),
    line("x".repeat(90), ""),
  ].join("\n");
  await rosa.chooses({ name: "piezas.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await rosa.manager.isOn(rosa.says("import.look.title"));
  await expect(page.getByText(rosa.says("import.look.ready", { count: 2 }))).toBeVisible();
  await expect(rosa.row(`Bandeja ${mark}`)).toContainText(
    rosa.says("import.problems.photo_missing", { name: "perdida.jpg" }),
  );
  await expect(page.getByText(rosa.says("import.problems.too_long", { most: 80 }))).toBeVisible();
  await isInOrder(page);

  await rosa.button("import.look.make", { count: 2 }).click();
  await rosa.manager.isOn(rosa.says("import.done.title", { count: 2 }));
  await isInOrder(page);
  await page.getByRole("link", { name: `Cuenco ${mark}` }).click();
  await expect(page).toHaveURL(/\/pieces\/[0-9a-f-]{36}/);

  await rosa.opensImport();
  await rosa.chooses({ name: "otra vez.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await rosa.manager.isOn(rosa.says("import.done.title", { count: 2 }));
});

test("a file that is no list of pieces is refused with a sentence, and nothing happens", async ({ page }) => {
  const rosa = new Importer(page, "rosa");
  await rosa.manager.logsIn();
  await rosa.opensImport();
  await rosa.chooses({
    name: "carta.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 carta"),
  });
  await expect(page.getByText(rosa.says("import.refusals.file_not_a_table"))).toBeVisible();
  await rosa.chooses({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("uno,dos\n1,2\n") });
  await expect(page.getByText(rosa.says("import.refusals.header_missing"))).toBeVisible();
});

test("a paper sheet is typed in, kept through a closed page, and becomes drafts", async ({ page }) => {
  const lan = new Importer(page, "lan");
  await lan.manager.logsIn();
  await lan.manager.opens("/pieces/sheet");
  await lan.manager.isOn(lan.says("sheet.title"));
  const paper = await lan.downloads(lan.says("sheet.print.open"));
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");

  const mark = Date.now();
  await page.getByLabel(lan.says("sheet.entry.number"), { exact: true }).fill(`KTM ${mark}`);
  await lan.typesIn(1, {
    title: `Giỏ ${mark}`,
    length: "12,5",
    quantity: "4",
    price: "ba trăm",
    made_on: "2026-03-14",
  });
  await page.getByLabel(lan.says("import.columns.title"), { exact: true }).press("Enter");
  await lan.typesIn(2, { title: `Khay ${mark}` });
  await isInOrder(page);
  await page.reload();
  await lan.button("sheet.entry.make").click();
  await expect(
    page.getByRole("alert").filter({ hasText: lan.says("sheet.entry.faults", { count: 1 }) }),
  ).toBeVisible();
  await expect(
    page.getByText(lan.says("import.problems.number_unreadable", { given: "ba trăm" })),
  ).toBeVisible();

  await lan.typesIn(1, { price: "350.000" });
  await lan.button("sheet.entry.make").click();
  await lan.manager.isOn(lan.says("import.done.title", { count: 2 }));
  await lan.button("sheet.done.next").click();
  await expect(page.getByLabel(lan.says("import.columns.title"), { exact: true })).toHaveValue("");
});
