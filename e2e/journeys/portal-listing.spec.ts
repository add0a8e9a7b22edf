import { Lister } from "../actors/lister";
import { Operator } from "../actors/operator";
import { takePhoto } from "../actors/phone-photo";
import { boxToList } from "../actors/piece-to-list";
import { expect, test } from "./journey";

test("a dark and a blurred photo are noticed kindly; photos are put in order, removed and taken back", async ({
  page,
}) => {
  const rosa = new Lister(page, "rosa");
  await rosa.manager.logsIn();
  await rosa.begins();
  const dark = await takePhoto("PE-SJ-01_main", { isDark: true });
  const blurred = await takePhoto("PE-SJ-04_main", { isBlurred: true });
  await rosa.adds([dark, blurred, await takePhoto("PE-SJ-02_main")]);
  await expect(rosa.photos.nth(0)).toContainText(rosa.says("photos.doubt.dark"));
  await expect(rosa.photos.nth(1)).toContainText(rosa.says("photos.doubt.blurred"));
  for (const doubt of ["dark", "blurred"])
    await expect(rosa.photos.nth(2)).not.toContainText(rosa.says(`photos.doubt.${doubt}`));

  await page.getByRole("button", { name: rosa.says("photos.earlier", { number: 3 }) }).click();
  await expect(rosa.photos.nth(1)).not.toContainText(rosa.says("photos.doubt.blurred"));
  await page.getByRole("button", { name: rosa.says("photos.removeOf", { number: 1 }) }).click();
  await expect(rosa.photos).toHaveCount(2);
  await page.getByRole("button", { name: rosa.says("photos.undo"), exact: true }).click();
  await expect(rosa.photos.nth(0)).toContainText(rosa.says("photos.doubt.dark"));

  // Turned and cropped on the phone, and still there after the screen was left.
  await page.getByRole("button", { name: rosa.says("photos.editOf", { number: 1 }) }).click();
  await page.getByRole("button", { name: rosa.says("photos.editor.turn"), exact: true }).click();
  await page.getByRole("button", { name: rosa.says("photos.editor.done") }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.reload();
  await expect(rosa.photos).toHaveCount(3);

  await page.getByLabel(rosa.says("photos.choose")).setInputFiles({
    name: "IMG_1.HEIC",
    mimeType: "image/heic",
    buffer: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
  });
  await expect(page.getByRole("alert").filter({ hasText: "HEIC" })).toBeVisible();
});

test("a draft made without a line survives a closed browser, and is handed in once with its photos", async ({
  page,
  context,
}) => {
  const rosa = new Lister(page, "rosa");
  await rosa.manager.logsIn();
  await rosa.looksAtPieces();
  await rosa.manager.isKeptOnThePhone();
  // What the form offers has been seen once with a line.
  await rosa.begins();
  await rosa.goesOn();
  await expect(page.getByRole("radio").first()).toBeVisible();

  await context.setOffline(true);
  await rosa.begins();
  const box = await boxToList(2);
  await rosa.describes(box);
  await rosa.handsIn();
  await expect(page.getByText(rosa.says("check.queued"))).toBeVisible();
  await page.close();

  // The next day, still without a line: the phone was switched off.
  const later = new Lister(await context.newPage(), "rosa");
  await later.manager.opens("/pieces");
  await expect(later.card(box.title)).toContainText(later.says("pieces.waiting.submit"));
  await expect(later.page.getByRole("region", { name: later.says("badge.label") })).toBeVisible();

  await context.setOffline(false);
  await expect(later.card(box.title)).toContainText(later.says("pieces.state.submitted"), {
    timeout: 90_000,
  });
  await expect(later.page.getByRole("region", { name: later.says("badge.label") })).toBeHidden();
  const operator = await Operator.logsIn();
  const found = await operator.findListing(box.title, "submitted");
  expect(found).toHaveLength(1);
  const { photos } = await operator.readListing(found[0]?.id ?? "");
  expect(photos.map(({ state }) => state)).toEqual(["ready", "ready"]);
});

test("a piece that was sent back says why, leads to the question, and is handed in again", async ({
  page,
}) => {
  const rosa = new Lister(page, "rosa");
  await rosa.manager.logsIn();
  await rosa.begins();
  const box = await boxToList();
  await rosa.describes(box);
  await rosa.handsIn();
  await rosa.isHandedIn();
  const operator = await Operator.logsIn();
  const [waiting] = await operator.findListing(box.title, "submitted");
  const reason = "El peso no corresponde a la foto.";
  await operator.sendsBack(waiting?.id ?? "", [{ field: "weight_g", reason }]);

  await rosa.manager.opens("/");
  await expect(page.getByRole("heading", { name: /devuelta/ })).toBeVisible();
  await rosa.looksAtPieces();
  await rosa
    .card(box.title)
    .getByRole("link", { name: rosa.says("pieces.see") })
    .click();
  await page.getByRole("link", { name: reason }).click();
  await rosa.isAsked("weight");
  await expect(page.getByText(rosa.says("form.reason", { reason }))).toBeVisible();
  await page.getByLabel(rosa.says("weight.grams")).fill("620");
  await page.goBack();
  await expect(page.getByText(rosa.says("sentBack.changed"))).toBeVisible();
  await rosa.manager.button(rosa.says("check.submitAgain")).click();
  await rosa.isHandedIn();
  const [again] = await operator.findListing(box.title, "submitted");
  expect((await operator.readListing(again?.id ?? "")).listing.content.weight_g).toBe(620);
});

test("two phones change one piece: nothing is overwritten, and the manager chooses question by question", async ({
  page,
  browser,
}) => {
  const first = new Lister(page, "rosa");
  await first.manager.logsIn();
  await first.begins();
  const box = await boxToList();
  await first.describes(box);
  await expect(page.getByText(first.says("form.saved.shop"))).toBeVisible();
  const address = new URL(page.url());

  const context = await browser.newContext();
  const second = new Lister(await context.newPage(), "rosa");
  await second.manager.logsIn();
  await second.page.goto(`${address.pathname}?question=price`);
  await second.isAsked("price");

  // The first phone loses its line for a week; meanwhile the second one goes on.
  await page.context().setOffline(true);
  await page
    .getByRole("link", { name: first.says("check.changeOf", { question: first.says("ask.weight.short") }) })
    .click();
  await page.getByLabel(first.says("weight.grams")).fill("900");
  await second.page.getByLabel(new RegExp(`^${second.says("price.amount")}`)).fill("60");
  await expect(second.page.getByText(second.says("form.saved.shop"))).toBeVisible();
  await page.context().setOffline(false);

  await expect(page.getByRole("heading", { level: 1, name: first.says("conflict.title") })).toBeVisible();
  const price = page.getByRole("group", { name: first.says("ask.price.short") });
  await expect(price.getByRole("radio", { name: /60/ })).toBeChecked();
  const weight = page.getByRole("group", { name: first.says("ask.weight.short") });
  await expect(weight.getByRole("radio", { name: /900/ })).toBeChecked();
  await first.manager.button(first.says("conflict.keep")).click();
  await first.isAsked("check");
  await expect(page.getByText(first.says("form.saved.shop"))).toBeVisible();

  await second.page.reload();
  await second.page.goto(`${address.pathname}?question=check`);
  const answers = second.page.getByRole("main");
  await expect(answers).toContainText("900 g");
  await expect(answers).toContainText("60");
  await context.close();
});

test("log-out asks before it leaves drafts behind, and another manager of the same phone doesn't see them", async ({
  page,
}) => {
  const rosa = new Lister(page, "rosa");
  await rosa.manager.logsIn();
  // A line on which nothing gets through to the list of pieces.
  await page.route("**/listings/**", (route) => route.abort());
  await rosa.begins();
  const { title } = await boxToList();
  await rosa.goesOn();
  await rosa.goesOn();
  await rosa.answersText("title", title);
  await rosa.manager.opens("/settings");
  const logOut = rosa.manager.button(rosa.manager.says("settings.logOut"));
  await logOut.click();
  await expect(page.getByRole("alertdialog")).toContainText(rosa.says("leave.title"));
  await rosa.manager.button(rosa.says("leave.stay")).click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await logOut.click();
  await rosa.manager.button(rosa.says("leave.leave")).click();
  await page.waitForURL(/log-in/);

  const julio = new Lister(page, "julio");
  await julio.manager.logsIn();
  await julio.looksAtPieces();
  await expect(julio.page.getByRole("heading", { name: title })).toBeHidden();
  await julio.manager.opens("/settings");
  await julio.manager.button(julio.manager.says("settings.logOut")).click();
  await page.waitForURL(/log-in/);

  await page.unroute("**/listings/**");
  await rosa.manager.logsIn();
  await rosa.looksAtPieces();
  await expect(rosa.card(title)).toContainText(rosa.says("pieces.state.draft"));
});
