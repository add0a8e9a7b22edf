import AxeBuilder from "@axe-core/playwright";
import { AdminDesk } from "../actors/admin-desk";
import { expect, test } from "../journeys/journey";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Our own pages in Admin, with what is there once they have loaded. */
const PAGES = {
  "/attribution": "Attribution",
  "/statements": "Statements",
  "/payouts": "Payouts",
  "/sale-policies": "Sale policies",
  "/sale-policies/sale-prison-workshop": "How it splits",
  "/exchange-rates": "Newest rates on file",
  "/provider-fees": "Newest fees",
  "/photographs": "Photographs of centers and workshops",
  "/income": "Income",
  "/funds": "Funds",
  "/fair-sales": "Fair sales",
  "/prices": "Prices in other currencies",
  "/postal-tariffs": "Tables in force",
  "/tax": "Tax",
  "/import-rules": "Rules by country",
  "/evidence": "Evidence",
  "/holds": "Holds",
  "/customs-facts": "Customs facts",
  "/parcels?state=every": "Parcels",
  "/returns": "Returns",
  "/managers": "Managers",
  "/activity": "Activity",
} as const;

test("operators' pages have no fault of access and don't scroll sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  const desk = await AdminDesk.signsIn(page);
  for (const [path, heading] of Object.entries(PAGES)) {
    await desk.opens(path);
    await expect(desk.heading(heading).first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /…$/ })).toHaveCount(0);
    // What surrounds the page is Medusa's.
    const { violations } = await new AxeBuilder({ page }).include("main").withTags(RULES).analyze();
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(faults, path).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} sideways`).toBeLessThanOrEqual(0);
  }
});
