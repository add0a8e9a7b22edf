import { expect, type Page, test } from "@playwright/test";
import { Lister } from "../../actors/lister";
import { boxToList } from "../../actors/piece-to-list";
import { tellFigure } from "./figures";

/** Two hundred letters a minute on a phone; a second and a half to read a question, most of a second to find what to tap. */
const HUMAN = { keyMs: 300, tapMs: 700, readMs: 1500 };
const TWO_MINUTES = 120;
const MOST_KB = 90;

/** Scripts that a page has fetched so far, in compressed bytes. */
const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.split("?")[0]?.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

test("a first piece with three photos, at the speed of a human hand", async ({ page }) => {
  const rosa = new Lister(page, "rosa", HUMAN);
  await rosa.manager.logsIn();
  await page
    .getByRole("link", { name: rosa.manager.says("workshop-portal.nav.pieces"), exact: true })
    .click();
  const box = await boxToList(3);
  const since = Date.now();
  await rosa.begins();
  await rosa.describes(box);
  await rosa.handsIn();
  await rosa.isHandedIn();
  const seconds = Math.round((Date.now() - since) / 1000);
  tellFigure({
    name: "first piece with three photos, handed in",
    value: `${seconds} s at 200 letters a minute`,
    goal: `≤ ${TWO_MINUTES} s`,
    met: seconds <= TWO_MINUTES,
  });
});

test("what each screen of pieces adds to the portal's scripts", async ({ browser }) => {
  // Without the worker, which takes every screen along in advance.
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const rosa = new Lister(page, "rosa");
  await rosa.manager.logsIn();
  await page.waitForLoadState("load");
  let before = await scriptBytes(page);
  const added = new Map<string, number>();
  const note = async (screen: string) => {
    const now = await scriptBytes(page);
    added.set(screen, Math.round((now - before) / 1000));
    before = now;
  };
  await rosa.looksAtPieces();
  before = await scriptBytes(page);
  await rosa.begins();
  await note("form");
  const box = await boxToList();
  await rosa.adds(box.photos);
  await page.getByRole("button", { name: rosa.says("photos.editOf", { number: 1 }) }).click();
  await expect(
    page.getByRole("button", { name: rosa.says("photos.editor.turn"), exact: true }),
  ).toBeVisible();
  await note("cropping and uploading");
  await page.getByRole("button", { name: rosa.says("photos.editor.cancel") }).click();
  await page.getByRole("button", { name: rosa.says("form.next"), exact: true }).click();
  await context.close();
  for (const [screen, kilobytes] of added)
    tellFigure({
      name: `portal scripts, ${screen}`,
      value: `${kilobytes} kB compressed`,
      goal: `≤ ${MOST_KB} kB`,
      met: kilobytes <= MOST_KB,
    });
});
