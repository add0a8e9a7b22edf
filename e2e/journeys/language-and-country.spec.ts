import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { wordsOf } from "../actors/words";
import { expect, PERU, test } from "./journey";

const LANGUAGE_NAMES: Record<Locale, string> = {
  en: "English",
  es: "Español",
  vi: "Tiếng Việt",
  lt: "Lietuvių",
};

test("language and country are chosen independently and stay in the address", async ({ shopperIn, page }) => {
  const shopper = shopperIn(PERU);
  await shopper.opens("/catalogue");
  await shopper.movesTo("de", "lt", { country: "Germany", language: LANGUAGE_NAMES.lt });
  await expect(page.locator("html")).toHaveAttribute("lang", "lt");
  await expect(page.getByRole("banner")).toContainText("EUR");

  await shopper.movesTo("vn", "es", { country: "Vietnamas", language: LANGUAGE_NAMES.es });
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("banner")).toContainText("VND");
});

for (const locale of LOCALES) {
  test(`the home page speaks ${LANGUAGE_NAMES[locale]} and no other language`, async ({ page }) => {
    await page.goto(`/${locale}/lt`);
    const says = wordsOf(locale);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says("home.title"));
    const body = page.locator("body");
    for (const other of LOCALES.filter((candidate) => candidate !== locale)) {
      await expect(body, `${other} on a page in ${locale}`).not.toContainText(wordsOf(other)("home.new"));
      await expect(body, `${other} on a page in ${locale}`).not.toContainText(
        wordsOf(other)("shell.footer.line"),
      );
    }
  });
}

test("languages and countries that don't exist are answered with a page, not an error", async ({ page }) => {
  for (const path of ["/xx/pe", "/en/zz", "/en/kp/catalogue", "/EN/PE/catalogue"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBeLessThan(500);
    await expect(page.getByRole("main")).toBeVisible();
  }
});
