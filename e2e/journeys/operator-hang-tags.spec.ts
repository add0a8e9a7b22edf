import { AdminDesk } from "../actors/admin-desk";
import { fileOf } from "../actors/file-of";
import { findCards } from "../actors/store-api";
import { expect, PERU, test } from "./journey";

const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test("an operator prints hang tags for some pieces, and for one on its own page", async ({ page }) => {
  test.setTimeout(120_000);
  const [one, other] = await findCards(PERU);
  if (!one || !other) throw new Error("Two pieces are needed");
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/products");
  await desk.button("Hang tags (PDF)").click();
  const print = desk.dialog.getByRole("button", { name: "Hang tags (PDF)" });
  await expect(print).toBeDisabled();

  await test.step("pieces are found by name and stay picked while another is searched for", async () => {
    const search = desk.dialog.getByLabel("Search for pieces");
    await search.fill("qwxzy");
    await expect(desk.dialog.getByText("No published piece is called that.")).toBeVisible();
    for (const { title, sku } of [one, other]) {
      await search.fill(title);
      await desk.dialog.getByLabel(`${title} ${sku}`, { exact: true }).click();
    }
    await expect(desk.dialog.getByText(/^2 picked/)).toBeVisible();
  });

  await test.step("more tags than a PDF holds are refused at the field", async () => {
    const count = desk.dialog.getByLabel(/^Tags of each piece/);
    for (const typed of ["0", "1.5", "121", "many"]) {
      await count.fill(typed);
      await expect(count).toHaveAccessibleDescription("Write a whole number from 1 to 120.");
      await expect(print).toBeDisabled();
    }
    await count.fill("5");
    await desk.chooses("Second language, where the center writes English", "Vietnamese", desk.dialog);
    const { name, content } = await fileOf(page, () => print.click());
    expect(name).toMatch(/\.pdf$/);
    expect(content.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pagesIn(content), "ten tags, nine to a sheet").toBe(2);
  });

  await test.step("one piece has its tags on its own page", async () => {
    await desk.opens(`/products/${one.productId}`);
    await page.getByLabel("Tags of each piece, up to 240").fill("9");
    const { content } = await fileOf(page, () => desk.button("Hang tags (PDF)").click());
    expect(pagesIn(content)).toBe(1);
  });
});

test("a photograph is looked at once more before the shop shows it, and only pictures are taken", async ({
  page,
}) => {
  const [piece] = await findCards(PERU);
  if (!piece) throw new Error("A piece is needed");
  const desk = await AdminDesk.signsIn(page);
  await desk.opens(`/products/${piece.productId}`);
  const file = { name: "bench.png", mimeType: "image/png", content: "this is no picture" };
  const shown = page.getByText("Illustration", { exact: true });
  await expect(shown.first()).toBeVisible();
  const before = await shown.count();

  await desk.sends(`Photograph of ${piece.title}`, file);
  await expect(desk.question).toContainText("No face, no name");
  await desk.answers("Cancel");
  await expect(desk.question).toHaveCount(0);

  await desk.sends(`Photograph of ${piece.title}`, file);
  await desk.answers("Show it");
  await expect(page.getByRole("alert").filter({ hasText: /picture|photograph/ })).toBeVisible();
  await page.reload();
  await expect(shown).toHaveCount(before);
});
