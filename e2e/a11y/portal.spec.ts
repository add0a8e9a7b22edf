import { type DemoManager, Manager, PHONE } from "../actors/manager";
import { expect, test } from "../journeys/journey";
import { isUsable } from "./is-usable";

const DOOR = ["log-in", "second-factor", "invitation", "invitation?code=wrong", "forgot", "reset"];
/** A manager in each language, all of whom see every screen of their workshop. */
const WHO: readonly DemoManager[] = ["rosa", "lan", "ruta"];
/** Who works with a whole center, and tells how many earned in it. */
const WHOLE_CENTER: DemoManager = "rosa";

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
