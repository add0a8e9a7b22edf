import { resolve } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, test } from "@playwright/test";
import { Shopper } from "../actors/shopper";
import { findCards, type Place, pickFromDifferentCenters } from "../actors/store-api";
import { keepScreen } from "./keep-screen";

const FOLDER = resolve(__dirname, "../../docs/screens");
const THEMES = ["light", "dark"] as const;
const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;

/** Each language is seen from another country, so that four currencies are seen, and a law that refuses a piece. */
const PLACES: readonly Place[] = [
  { locale: "en", country: "us" },
  { locale: "es", country: "pe" },
  { locale: "vi", country: "vn" },
  { locale: "lt", country: "lt" },
];
const REFUSES = "us";

type Session = Required<Pick<BrowserContextOptions, "storageState">>;

interface Scene {
  readonly session: Session;
  readonly paths: Readonly<Record<string, string>>;
}

async function keepSession(context: BrowserContext): Promise<Session> {
  const { cookies, origins } = await context.storageState();
  // A receipt gives thanks for a minute and a half only, and a session ends when its window is closed.
  const lasting = cookies.map((cookie) =>
    cookie.name === "flash_placed" ? { ...cookie, expires: -1 } : cookie,
  );
  return { storageState: { cookies: lasting, origins } };
}

/** Somebody with an order behind them and two pieces in the basket, so that every page has something to show. */
async function shopperWithBasket(browser: Browser, place: Place): Promise<Scene> {
  const context = await browser.newContext();
  const shopper = new Shopper(await context.newPage(), place);
  const [one, other] = await pickFromDifferentCenters(place, 2);
  if (!one || !other) throw new Error("Two centers are needed");
  const email = `screens-${place.locale}-${Date.now()}@example.org`;
  const confirmation = await shopper.buys(email, one.handle, other.handle);
  await shopper.puts(one.handle, other.handle);
  const session = await keepSession(context);
  await context.close();
  const shop = `/${place.locale}/${place.country}`;
  return {
    session,
    paths: {
      home: shop,
      catalogue: `${shop}/catalogue`,
      piece: `${shop}/pieces/${one.handle}`,
      centers: `${shop}/centers`,
      center: `${shop}/centers/${one.center.handle}`,
      workshop: `${shop}/workshops/${one.workshop.handle}`,
      "how-it-works": `${shop}/how-it-works`,
      basket: `${shop}/basket`,
      checkout: `${shop}/checkout`,
      confirmation,
    },
  };
}

/** Somebody whose basket was filled at home and now looks at it from a country that doesn't let one of its pieces in. */
async function shopperWhoIsRefused(browser: Browser, { locale, country }: Place): Promise<Scene> {
  const refused = (await findCards({ locale, country })).find(
    ({ reach, availability }) => reach === "elsewhere" && availability === "in_stock",
  );
  const [welcome] = await pickFromDifferentCenters({ locale, country }, 1);
  if (!refused || !welcome) throw new Error(`${country} refuses nothing, or everything`);
  const home = { locale, country: refused.originCountry.toLowerCase() };
  const context = await browser.newContext();
  await new Shopper(await context.newPage(), home).puts(refused.handle, welcome.handle);
  const session = await keepSession(context);
  await context.close();
  const shop = `/${locale}/${country}`;
  return { session, paths: { piece: `${shop}/pieces/${refused.handle}`, basket: `${shop}/basket` } };
}

for (const place of PLACES) {
  test(`the main pages in ${place.locale}, sent to ${place.country}`, async ({ browser, baseURL }) => {
    const scenes = [await shopperWithBasket(browser, place)];
    // Drawn last, over the same pages as they are when nothing is refused.
    if (place.country === REFUSES) scenes.push(await shopperWhoIsRefused(browser, place));
    for (const { session, paths } of scenes) {
      for (const colorScheme of THEMES) {
        for (const viewport of SCREENS) {
          const context = await browser.newContext({ ...session, baseURL, colorScheme, viewport });
          const page = await context.newPage();
          for (const [name, path] of Object.entries(paths)) {
            await page.goto(path, { waitUntil: "networkidle" });
            await keepScreen(page, `${FOLDER}/${name}/${place.locale}-${viewport.width}-${colorScheme}.webp`);
          }
          await context.close();
        }
      }
    }
  });
}
