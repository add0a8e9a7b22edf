import { PHONE } from "../actors/manager";
import { type DemoOfficer, Officer } from "../actors/officer";
import { expect, test } from "../journeys/journey";
import { isUsable } from "./is-usable";

const WHO: readonly DemoOfficer[] = ["maria", "egle"];

test("an officer's rooms can be used by everybody on a phone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  for (const who of WHO) {
    const officer = Officer.of(page, who);
    const looksAt = async (address: string) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        for (const closed of Array.from(document.querySelectorAll("details"))) closed.open = true;
      });
      await isUsable(page, `${address} of ${who}`, { inBrightLight: false });
    };
    await page.context().clearCookies();
    await looksAt(`/ngo/${officer.locale}/log-in`);
    await officer.logsIn();
    const overview = page.url();
    const nav = page.getByRole("navigation", { name: officer.says("ngo-portal.nav.label") });
    const rooms = await nav
      .locator("a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const room of rooms) await looksAt(room);
    await looksAt(`${overview}?from=2026-09&to=2026-03`);
    await looksAt(`/ngo/${officer.locale}/settings`);
  }
});
