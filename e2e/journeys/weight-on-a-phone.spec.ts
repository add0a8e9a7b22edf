import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { expect, test } from "./journey";

const MOST_BYTES = 400_000;
/** A picture comes in some widths only: the next larger one may be this much larger. */
const MOST_OVER = 1.6;
const HOME_COUNTRIES: Record<Locale, string> = { en: "pe", es: "pe", vi: "vn", lt: "lt" };

test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });

/** Counts what comes over the line, headers and compression included. */
async function weigh(page: Page): Promise<() => number> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

/** As a thumb does it, half a screen at a time, until everything that waited to be seen is there, scripts and letters too. */
async function scrollsToBottom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      const seen = Array.from(document.images).filter((image) => {
        const { top: upper, bottom, width } = image.getBoundingClientRect();
        return width > 0 && bottom > 0 && upper < innerHeight;
      });
      await Promise.all(seen.map((image) => image.decode()));
    }
    await document.fonts.ready;
  });
  await page.waitForFunction(() => {
    const fetched = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
    const scripts = Array.from(document.scripts).filter(({ src, noModule }) => src && !noModule);
    return scripts.length > 0 && scripts.every(({ src }) => fetched.has(src));
  });
}

/** Pictures that carry many more dots than they are shown with, and how many times more. */
async function oversized(page: Page): Promise<string[]> {
  return page.evaluate(async (most) => {
    const shown = Array.from(document.images).filter(({ currentSrc, width }) => currentSrc && width > 0);
    const judged = shown.map(async ({ currentSrc, width }) => {
      const stored = new Image();
      stored.src = currentSrc;
      await stored.decode();
      const over = stored.naturalWidth / (width * devicePixelRatio);
      return over > most ? `${currentSrc}: ${over.toFixed(2)}` : "";
    });
    return (await Promise.all(judged)).filter(Boolean);
  }, MOST_OVER);
}

for (const locale of LOCALES) {
  test(`the home page in ${locale} costs a phone at most 400 kB, down to its foot`, async ({ page }) => {
    const weight = await weigh(page);
    await page.goto(`/${locale}/${HOME_COUNTRIES[locale]}`, { waitUntil: "networkidle" });
    await scrollsToBottom(page);
    expect(weight()).toBeLessThanOrEqual(MOST_BYTES);
    expect(await oversized(page)).toEqual([]);
  });
}
