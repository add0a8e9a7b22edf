import type { Page } from "@playwright/test";
import { Manager } from "../actors/manager";
import { Operator } from "../actors/operator";
import { takePhoto } from "../actors/phone-photo";
import { findCards } from "../actors/store-api";
import { wordsOf } from "../actors/words";
import { expect, test } from "./journey";

const PERU = { locale: "es", country: "pe" } as const;
/** In letters, since a number could be that of a file; another one each time the journey is made. */
const AGAIN = Math.random()
  .toString(36)
  .replace(/[^a-z]/g, "");
const WORDS = `Tejo cuando llueve, y casi siempre llueve: ${AGAIN}.`;
const FORM = `J-${AGAIN}`;

/** A piece of the workshop that the manager has open. */
async function pieceOf(manager: Manager): Promise<string> {
  const name = (await manager.workshopChoice.locator("option:checked").textContent())?.split(" · ")[0];
  const card = (await findCards(PERU)).find(({ workshop }) => workshop.name === name);
  return `/es/pe/pieces/${card?.handle}`;
}

/** Types the code of a slip, without script and without an account. */
async function takesBack(page: Page, code: string): Promise<void> {
  const words = wordsOf("es");
  await page.goto("/es/pe/withdraw");
  await page.getByLabel(words("consent.withdraw.code")).fill(code);
  await page.getByRole("button", { name: words("consent.withdraw.submit") }).click();
}

/** A regression this guards: what a maker takes back must be gone from the page, for whoever reads it next. */
test("a maker's words are recorded, shown in the shop, and taken back with a code by somebody who isn't logged in", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const manager = Manager.of(page, "rosa");
  await manager.logsIn();
  await manager.opens("/makers");
  await manager.isOn(manager.says("workshop-work.makers.title"));
  await page.getByRole("link", { name: manager.says("workshop-work.makers.add") }).click();
  await manager.isOn(manager.says("workshop-work.consent.title"));
  const says = (key: string, values?: Record<string, string | number>) =>
    manager.says(`workshop-work.consent.${key}`, values);
  const submit = manager.button(says("submit"));

  // What isn't filled in is said beside each field, and what was typed stays.
  await page.getByLabel(says("name")).fill("Rosa Quispe");
  await page.getByLabel(says("words")).fill(WORDS);
  await submit.click();
  await expect(page.getByText(says("missingTick")).first()).toBeVisible();
  await page.getByLabel(says("formNumber")).fill(FORM);
  await page.getByLabel(says("heard")).check();
  await page.getByLabel(says("ofAge")).check();
  await submit.click();
  await expect(page.getByText(says("problem.looks_like_full_name", { found: "Rosa Quispe" }))).toBeVisible();
  await expect(page.getByLabel(says("words"))).toHaveValue(WORDS);
  await page.getByLabel(says("name")).fill("Garúa");
  await submit.click();

  await manager.isOn(manager.says("workshop-work.slip.title"));
  const code = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? "";

  // In the shop, with the words in the maker's own language.
  const shopper = await browser.newContext({ javaScriptEnabled: false });
  const shopPage = await shopper.newPage();
  const piece = await pieceOf(manager);
  const shown = shopPage.getByText(WORDS);
  await expect(async () => {
    await shopPage.goto(piece);
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const words = wordsOf("es");
  await expect(shopPage.getByText(words("consent.piece.consent")).first()).toBeVisible();

  // Somebody with the slip, without script and without an account.
  await takesBack(shopPage, "7777-7777-7777");
  await expect(shopPage.getByText(words("consent.withdraw.unknown")).first()).toBeVisible();
  await takesBack(shopPage, code.toLowerCase().replaceAll("-", " "));
  await expect(shopPage.getByText(words("consent.withdraw.done"))).toBeVisible();
  await expect(async () => {
    await shopPage.goto(piece);
    await expect(shopPage.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 1_000 });
    await expect(shown).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });

  // The workshop sees that it has ended, and nothing of what it was.
  await manager.opens("/makers");
  await expect(page.getByText(FORM).first()).toBeVisible();
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await shopper.close();
});

/** A regression this guards: a picture that nobody has looked at, or that was taken back, is not to be had from anywhere. */
test("a picture of a maker's hands is sent, looked at, shown beside the piece and taken back with its file", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const manager = Manager.of(page, "rosa");
  await manager.logsIn();
  await manager.opens("/makers/new");
  const says = (key: string, values?: Record<string, string | number>) =>
    manager.says(`workshop-work.consent.${key}`, values);
  await manager.isOn(says("title"));
  const alt = `Unas manos prensan un pétalo: ${AGAIN}.`;
  const form = `M-${AGAIN}`;

  await page.getByLabel(says("pictureChoose")).setInputFiles(await takePhoto("PE-SJ-05_main"));
  await expect(page.getByText(says("pictureThere"))).toBeVisible({ timeout: 30_000 });
  await page.getByLabel(says("formNumber")).fill(form);
  await page.getByLabel(says("heard")).check();
  await page.getByLabel(says("ofAge")).check();
  await manager.button(says("submit")).click();
  // It can't be seen by everybody: somebody has to say what it shows.
  await expect(page.getByLabel(says("pictureWords"))).toBeFocused();
  await page.getByLabel(says("pictureWords")).fill(alt);
  await manager.button(says("submit")).click();
  await manager.isOn(manager.says("workshop-work.slip.title"));
  const code = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? "";
  await manager.opens("/makers");
  await expect(page.getByText(manager.says("workshop-work.makers.pictureWaits")).first()).toBeVisible();

  const piece = await pieceOf(manager);
  const shopper = await browser.newContext({ javaScriptEnabled: false });
  const shopPage = await shopper.newPage();
  const shown = shopPage.getByRole("img", { name: alt });
  await shopPage.goto(piece);
  await expect(shopPage.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(shown).toHaveCount(0);

  const operator = await Operator.logsIn();
  await operator.looksAtHands(form);
  await expect(async () => {
    await shopPage.goto(piece);
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const address = (await shown.getAttribute("src")) ?? "";
  const seen = await shopPage.request.get(address);
  expect([seen.status(), seen.headers()["cache-control"]]).toEqual([200, "private, no-store"]);

  await takesBack(shopPage, code);
  await expect(shopPage.getByText(wordsOf("es")("consent.withdraw.done"))).toBeVisible();
  // At once: nobody on the way has kept it.
  expect((await shopPage.request.get(address)).status()).toBe(404);
  await expect(async () => {
    await shopPage.goto(piece);
    await expect(shopPage.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 1_000 });
    await expect(shown).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await shopper.close();
});
