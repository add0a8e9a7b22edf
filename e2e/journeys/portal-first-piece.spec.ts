import type { Page } from "@playwright/test";
import { AdminDesk } from "../actors/admin-desk";
import { invite, newName, printSlip, revoke } from "../actors/invitations";
import { Lister } from "../actors/lister";
import { Manager } from "../actors/manager";
import { Operator } from "../actors/operator";
import { boxToList } from "../actors/piece-to-list";
import { expect, test } from "./journey";

/** No screen is wider than the phone. */
async function fits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} sideways`).toBeLessThanOrEqual(0);
}

test("from a slip to the first piece in the shop: paused, sold again, copied and made a series; until access ends", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const desk = await AdminDesk.signsIn(page);
  const name = newName("Carmen");
  await invite(desk, name);
  const { code, login } = await printSlip(desk, name);
  expect(login).toMatch(/^carmen-\d{4}$/);

  const phone = await (await browser.newContext()).newPage();
  const manager = Manager.called(phone, login, "es");
  await manager.acceptsInvitation(code, "tres palabras juntas");
  await expect(phone.getByText(manager.says("workshop-portal.today.hello", { name }))).toBeVisible();
  await fits(phone);

  const carmen = new Lister(phone, manager);
  await carmen.begins();
  const box = await boxToList(3);
  await carmen.describes(box);
  await fits(phone);
  await carmen.handsIn();
  await carmen.isHandedIn();
  const operator = await Operator.logsIn();
  const [waiting, ...others] = await operator.findListing(box.title, "submitted");
  expect(others, "one piece, however often something was sent").toEqual([]);
  const { photos } = await operator.readListing(waiting?.id ?? "");
  expect(photos.map(({ state }) => state)).toEqual(["ready", "ready", "ready"]);
  const { handle } = await operator.approves(waiting?.id ?? "");
  await carmen.looksAtPieces();
  await expect(carmen.card(box.title)).toContainText(carmen.says("pieces.state.published"));
  await fits(phone);
  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto(`/es/pe/pieces/${handle}`);
  await expect(shopper.getByRole("heading", { level: 1, name: box.title })).toBeVisible();

  await carmen.does("pause", box.title);
  await expect(phone.getByText(carmen.says("actions.paused", { title: box.title }))).toBeVisible();
  await expect(carmen.card(box.title)).toContainText(carmen.says("pieces.state.paused"));
  const statusOfPage = async () => (await shopper.goto(`/es/pe/pieces/${handle}`))?.status();
  await expect.poll(statusOfPage).toBe(404);
  await carmen.does("resume", box.title);
  await expect(phone.getByText(carmen.says("actions.resumed", { title: box.title }))).toBeVisible();

  await carmen.does("copy", box.title);
  await carmen.isAsked("photos");
  const copy = carmen.says("actions.copyOf", { title: box.title });
  await carmen.looksAtPieces();
  await carmen.does("delete", copy);
  await expect(carmen.card(copy)).toBeHidden();
  await manager.button(carmen.says("actions.undo")).click();
  await expect(carmen.card(copy)).toBeVisible();
  await carmen.does("delete", copy);
  await carmen.does("series", box.title);
  await manager.isOn(carmen.says("series.title"));
  await manager.button(carmen.says("series.make", { count: 2 })).click();
  await manager.isOn(carmen.says("pieces.title"));
  for (const number of [2, 3])
    await expect(carmen.card(`${box.title} ${number}`)).toContainText(carmen.says("pieces.state.draft"), {
      timeout: 60_000,
    });
  // The screen was left: what could still be taken back is gone.
  await expect(carmen.card(copy)).toHaveCount(0);

  // The code was for once.
  await phone.goto(`/workshop/es/invitation?code=${code}`);
  await expect(phone.getByRole("main").getByRole("alert")).toHaveText(manager.says("door.refusal.code_used"));
  await manager.opens("/activity");
  await manager.isOn(manager.says("workshop-activity.title"));
  await revoke(desk, name);
  await manager.opens("/activity");
  await manager.isOn(manager.says("workshop-portal.workshop.noneTitle"));
});

test("a piece that the shop had before is opened by its workshop, changed and handed in", async ({
  page,
}) => {
  const julio = new Lister(page, "julio");
  await julio.manager.logsIn();
  await julio.looksAtPieces();
  // The demo's own pieces stand behind what the workshop has written itself.
  const card = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({
      has: page.locator('a[href*="/pieces/open/"]'),
    });
  const title = (await card.last().getByRole("heading").textContent()) ?? "";
  await card
    .last()
    .getByRole("link", { name: julio.says("pieces.open") })
    .click();
  await expect(page).toHaveURL(/\/pieces\/[0-9a-f-]{36}/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await julio.manager.opens(`/pieces/${id}?question=photos`);
  await expect(julio.photos.first()).toBeVisible();
  await julio.manager.opens(`/pieces/${id}/preview`);
  const maps = page.getByRole("img", { name: julio.says("preview.map.europe") });
  await expect(maps).toBeVisible();

  await julio.manager.opens(`/pieces/${id}?question=words`);
  const words = page.getByLabel(julio.says("ask.words.short"), { exact: true });
  await words.fill(`${await words.inputValue()} Se puede lavar a mano.`);
  await expect(page.getByText(julio.says("form.saved.shop"))).toBeVisible();
  await julio.manager.opens(`/pieces/${id}?question=check`);
  await julio.handsIn();
  await julio.isHandedIn();
  const operator = await Operator.logsIn();
  const review = await operator.readListing(id);
  expect(review.differences.map(({ field }) => field)).toEqual(["words"]);
  const { handle } = await operator.approves(id);
  await page.goto(`/es/pe/pieces/${handle}`);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText("Se puede lavar a mano.").first()).toBeVisible();
});
