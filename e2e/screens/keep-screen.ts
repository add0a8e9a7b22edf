import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Page } from "@playwright/test";
import sharp from "sharp";

/** Screens below one another that are kept of a long page. */
const SCREENS_DEEP = 3;
const QUALITY = 45;

/** Keeps a page as it looks, pictures loaded, down to its third screen. */
export async function keepScreen(page: Page, file: string): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const depth = Math.min(length, height * SCREENS_DEEP);
  await page.evaluate(async (bottom) => {
    for (const picture of Array.from(document.images)) {
      if (picture.getBoundingClientRect().top > bottom) continue;
      picture.loading = "eager";
      await picture.decode().catch(() => undefined);
    }
    await document.fonts.ready;
  }, depth);
  const shot = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: depth } });
  await mkdir(dirname(file), { recursive: true });
  await sharp(shot).webp({ quality: QUALITY, effort: 5 }).toFile(file);
}
