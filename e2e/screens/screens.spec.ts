import { resolve } from "node:path";
import { type Browser, type BrowserContextOptions, test } from "@playwright/test";
import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { Shopper } from "../actors/shopper";
import { pickFromDifferentCenters } from "../actors/store-api";
import { keepScreen } from "./keep-screen";

const FOLDER = resolve(__dirname, "../../docs/screens");
const THEMES = ["light", "dark"] as const;
const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;

type Session = Required<Pick<BrowserContextOptions, "storageState">>;

/** Somebody with an order behind them and two pieces in the basket, so that every page has something to show. */
async function shopperWithBasket(browser: Browser, locale: Locale) {
  const context = await browser.newContext();
  const shopper = new Shopper(await context.newPage(), { locale, country: "pe" });
  const [one, other] = await pickFromDifferentCenters(shopper.place, 2);
  if (!one || !other) throw new Error("Two centers are needed");
  const receipt = await shopper.buys(`screens-${locale}-${Date.now()}@example.org`, one.handle, other.handle);
  await shopper.puts(one.handle, other.handle);
  const session: Session = { storageState: await context.storageState() };
  await context.close();
  return { session, receipt, piece: one };
}

for (const locale of LOCALES) {
  test(`the main pages in ${locale}`, async ({ browser, baseURL }) => {
    const { session, receipt, piece } = await shopperWithBasket(browser, locale);
    const shop = `/${locale}/pe`;
    const pages = {
      home: shop,
      catalogue: `${shop}/catalogue`,
      piece: `${shop}/pieces/${piece.handle}`,
      centers: `${shop}/centers`,
      center: `${shop}/centers/${piece.center.handle}`,
      workshop: `${shop}/workshops/${piece.workshop.handle}`,
      "how-it-works": `${shop}/how-it-works`,
      basket: `${shop}/basket`,
      checkout: `${shop}/checkout`,
      confirmation: receipt,
    };
    for (const colorScheme of THEMES) {
      for (const viewport of SCREENS) {
        const context = await browser.newContext({ ...session, baseURL, colorScheme, viewport });
        const page = await context.newPage();
        for (const [name, path] of Object.entries(pages)) {
          await page.goto(path, { waitUntil: "networkidle" });
          await keepScreen(page, `${FOLDER}/${name}/${locale}-${viewport.width}-${colorScheme}.webp`);
        }
        await context.close();
      }
    }
  });
}
