import { findCards, readPiece } from "../actors/store-api";
import { expect, PERU, test } from "./journey";

test("from the home page to a piece, its workshop and its center", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  await shopper.opens();
  await expect(page.getByRole("heading", { level: 1, name: shopper.says("home.title") })).toBeVisible();
  await page
    .getByRole("link", { name: shopper.says("shell.nav.catalogue") })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: shopper.says("catalogue.title") })).toBeVisible();

  const [card] = (await findCards(PERU)).filter(({ availability }) => availability === "in_stock");
  if (!card) throw new Error("Nothing is in stock");
  const piece = await readPiece(PERU, card.handle);
  await shopper.opensPiece(card.handle);
  await expect(page.getByRole("heading", { level: 1, name: piece.title })).toBeVisible();
  await expect(shopper.main).toContainText(piece.materials);
  await expect(
    shopper.main
      .getByText(shopper.says("money.parts"))
      .or(shopper.main.getByRole("list", { name: shopper.says("money.parts") }))
      .first(),
  ).toBeAttached();

  await shopper.main.getByRole("link", { name: piece.workshop.name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: piece.workshop.name })).toBeVisible();
  await shopper.main.getByRole("link", { name: piece.center.name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: piece.center.name })).toBeVisible();
});

test("the parts of where the money goes come to the price, on every kind of currency", async () => {
  for (const country of ["pe", "vn", "de", "us", "za", "gb"]) {
    const place = { locale: "en", country } as const;
    const [card] = await findCards(place);
    if (!card) throw new Error(`Nothing to see in ${country}`);
    const { trail, price } = await readPiece(place, card.handle);
    if (!trail) throw new Error(`${card.sku} has no money trail`);
    const parts = trail.parts.reduce((sum, part) => sum + part.amountMinor, 0);
    expect(trail.currencyCode).toBe(price.currencyCode);
    expect(parts + trail.taxMinor, `${card.sku} in ${country}`).toBe(trail.grossMinor);
  }
});

test("an address that leads nowhere says so and leads back", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  for (const path of [
    "/en/pe/nothing-here",
    "/en/pe/pieces/no-such-piece",
    "/en/pe/centers/no-such-center",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(
      page.getByRole("heading", { level: 1, name: shopper.says("shell.notFound.title") }),
    ).toBeVisible();
  }
  await page.getByRole("link", { name: shopper.says("shell.notFound.home") }).click();
  await expect(page.getByRole("heading", { level: 1, name: shopper.says("home.title") })).toBeVisible();
});
