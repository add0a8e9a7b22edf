import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../journeys/journey";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Holds a page of a portal to the rules of every page, to its width and to a thumb. `inBrightLight` also holds contrast to AAA.
 */
export async function isUsable(
  page: Page,
  name: string,
  { inBrightLight = true }: { readonly inBrightLight?: boolean } = {},
): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(RULES)
    .options({ rules: { "color-contrast-enhanced": { enabled: inBrightLight } } })
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
      .filter((target) => target.checkVisibility() && !target.matches(".sr-only, [type=hidden]"))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.round(height) < least || Math.round(width) < least / 2;
      })
      .map((target) => target.outerHTML.slice(0, 120));
  });
}
