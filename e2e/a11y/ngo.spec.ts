import { PHONE } from "../actors/manager";
import { type DemoOfficer, Officer } from "../actors/officer";
import { expect, test } from "../journeys/journey";
import { isUsable } from "./is-usable";

const WHO: readonly DemoOfficer[] = ["maria", "egle"];
/** A year's numbers and entries, and an address that doesn't fit. */
const ROOMS = ["", "?from=2026-09&to=2026-03", "/entries"];

test("an officer's pages can be used by everybody on a phone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(PHONE);
  for (const who of WHO) {
    const officer = Officer.of(page, who);
    await page.context().clearCookies();
    await page.goto(`/ngo/${officer.locale}/log-in`);
    await isUsable(page, `log-in of ${who}`, { inBrightLight: false });
    await officer.logsIn();
    const organisation = page.url();
    for (const address of [...ROOMS.map((room) => organisation + room), `/ngo/${officer.locale}/settings`]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const closed of await page.locator("summary").all()) await closed.click();
      await isUsable(page, `${address} of ${who}`, { inBrightLight: false });
    }
  }
});
