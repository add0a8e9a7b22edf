import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type DemoManager, Manager, PHONE } from "../actors/manager";
import { expect, test } from "../journeys/journey";

/** The main path is read in bright light: contrast is held to AAA beside the rules of every page. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const DOOR = ["log-in", "second-factor", "invitation", "invitation?code=wrong", "forgot", "reset"];
/** A manager in each language, all of whom see every screen of their workshop. */
const WHO: readonly DemoManager[] = ["rosa", "lan", "ruta"];
/** Who works with a whole center, and tells how many earned in it. */
const WHOLE_CENTER: DemoManager = "rosa";

async function isUsable(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .options({ rules: { "color-contrast-enhanced": { enabled: true } } })
    .analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
  expect(faults, name).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} sideways`).toBeLessThanOrEqual(0);
  expect(await smallTargets(page), `${name}, small targets`).toEqual([]);
}

/** What a thumb can't hit: lower or narrower than 44 px. A field counts with its label. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44;
    const targets = document.querySelectorAll<HTMLElement>(
      "a[href], button, select, summary, input, textarea",
    );
    return Array.from(targets)
      .map((target) =>
        target.matches("[type=radio], [type=checkbox]") ? (target.closest("label") ?? target) : target,
      )
      .filter((target) => target.checkVisibility() && !target.matches(".sr-only"))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.round(height) < least || Math.round(width) < least / 2;
      })
      .map((target) => target.outerHTML.slice(0, 120));
  });
}

for (const who of WHO) {
  test(`the portal of ${who} can be used by everybody, from the door to the settings`, async ({ page }) => {
    test.setTimeout(240_000);
    const manager = Manager.of(page, who);
    await page.setViewportSize(PHONE);
    for (const path of DOOR) {
      await manager.opens(`/${path}`);
      await isUsable(page, `${path} of ${who}`);
    }
    await manager.logsIn();
    const nav = page.getByRole("navigation", { name: manager.says("workshop-portal.nav.label") });
    const addresses = await nav
      .locator("a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(
        page.getByRole("main").getByText(manager.says("workshop-portal.state.loading")),
      ).toHaveCount(0);
      await isUsable(page, `${address} of ${who}`);
    }
    if (who !== WHOLE_CENTER) return;
    await manager.opens("/income/people");
    await page
      .getByRole("button", { name: manager.says("workshop-work.makersTold.change") })
      .first()
      .click();
    await isUsable(page, `how many earned, of ${who}`);
  });
}

test("the portal holds in the dark and on a wide screen", async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: "dark" });
  const manager = Manager.of(page, "elena");
  await manager.logsIn();
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ["/", "/members", "/activity", "/settings"]) {
    await manager.opens(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await isUsable(page, `${path} in the dark`);
  }
});
