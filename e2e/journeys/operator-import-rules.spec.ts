import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { AdminDesk } from "../actors/admin-desk";
import { findCards, type Place, readPiece } from "../actors/store-api";
import { expect, test } from "./journey";

/** Countries that no other journey sends to, so that what changes there disturbs nobody. */
const BOLIVIA: Place = { locale: "en", country: "bo" };
const ICELAND: Place = { locale: "en", country: "is" };

interface Rules {
  readonly dataset_version: string;
  readonly rules: readonly { readonly id: string }[];
  readonly shopper_messages: Readonly<Record<string, object>>;
}
const FIRST: Rules = JSON.parse(
  readFileSync(join(__dirname, "../../seed/data/import-rules.json"), "utf8"),
) as Rules;

/** The first version with rows or messages changed, under a version of this run. */
function fileWith(change: Readonly<Record<string, object>>, mark: string, messages = {}) {
  const rules = FIRST.rules.map((row) => ({ ...row, ...change[row.id] }));
  const dataset_version = `${FIRST.dataset_version}.${Date.now()}${mark}`;
  const content = JSON.stringify({
    ...FIRST,
    dataset_version,
    rules,
    shopper_messages: { ...FIRST.shopper_messages, ...messages },
  });
  return { version: dataset_version, file: { name: `${mark}.json`, mimeType: "application/json", content } };
}

const LETTER = { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 a letter") };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What the page of a piece says, once the shop has heard of the change. */
async function pageSays(page: Page, place: Place, handle: string, words: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(`/${place.locale}/${place.country}/pieces/${handle}`);
    await expect(page.getByRole("main")).toContainText(words, { timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
}

/** A piece about which a rule has a say in this country. */
async function pieceUnder(ruleId: string, place: Place) {
  for (const { handle } of await findCards(place)) {
    const piece = await readPiece(place, handle);
    if (piece.verdict.ruleIds.includes(ruleId) && piece.availability !== "sold_out") return piece;
  }
  throw new Error(`No piece in ${place.country} is under ${ruleId}`);
}

test("a version of the import rules is refused with its problems, shown before it takes effect, and then judged by everywhere", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const piece = await pieceUnder("bo.custody", BOLIVIA);
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/import-rules");

  await test.step("rules of a country with their source and the day of the next reading", async () => {
    const blocked = desk.row("us.custody");
    await expect(blocked).toContainText("19 U.S.C. 1307");
    await expect(blocked).toContainText("High confidence");
    await expect(blocked).toContainText("Nobody can lift it.");
  });

  await test.step("a file with an overlap, an unknown country and no citation is refused whole", async () => {
    const { file } = fileWith(
      {
        "us.custody": { citation: "" },
        "jp.custody": { destinations: ["JAPAN"] },
        "eu.custody.until-2027": { effective_to: "2028-12-31" },
      },
      "bad",
    );
    await desk.sends("File of import rules", file);
    const problems = page.getByRole("alert").filter({ hasText: "nothing was written" });
    await expect(problems).toContainText("us.custody has no citation");
    await expect(problems).toContainText('the country "JAPAN"');
    await expect(problems).toContainText("end one before the other begins");
    await expect(desk.button("Import this version")).toHaveCount(0);
  });

  const held = fileWith(
    { "bo.custody": { verdict: "review", override: "legal_opinion", message_key: "review" } },
    "held",
    { review: { ...FIRST.shopper_messages.review, en: "Nobody has read the new law of {country} yet." } },
  );
  await test.step("what would change is shown, row by row and piece by piece, before it takes effect", async () => {
    await desk.sends("File of import rules", held.file);
    await expect(desk.row("bo.custody", "Changed rows").first()).toContainText("declare");
    await expect(desk.row("message review", "Changed rows").first()).toContainText("Nobody has read");
    await expect(desk.row("Bolivia", "Countries whose verdicts change")).not.toContainText(/^Bolivia–/);
    await page.getByText("Each of these pieces").click();
    await expect(desk.row(piece.title, "Pieces whose verdict changes").first()).toContainText("Held");
    expect((await readPiece(BOLIVIA, piece.handle)).verdict.verdict).toBe("declare");
  });

  await test.step("after one more question the shop judges by it", async () => {
    await desk.button("Import this version").click();
    await expect(desk.question).toContainText("at once");
    await desk.answers("Import");
    await desk.isTold(`Version ${held.version} is imported.`);
    await expect(desk.row(held.version, "Versions")).toContainText("In force");
    await pageSays(page, BOLIVIA, piece.handle, /Nobody has read the new law of Bolivia yet\./);
  });

  await test.step("another version opens it again", async () => {
    const back = fileWith({}, "back");
    await desk.opens("/import-rules");
    await desk.sends("File of import rules", back.file);
    await desk.button("Import this version").click();
    await desk.answers("Import");
    await desk.isTold(`Version ${back.version} is imported.`);
    await pageSays(page, BOLIVIA, piece.handle, /may be sent to Bolivia/);
  });

  await test.step("a coming version is called off, with a reason that stays on file", async () => {
    const later = fileWith({}, "later");
    await desk.opens("/import-rules");
    await page.getByLabel("Takes effect on (UTC; empty: at once)").fill(inDays(400));
    await desk.sends("File of import rules", later.file);
    await desk.button("Import this version").click();
    await desk.answers("Import");
    const coming = desk.row(later.version, "Versions");
    await expect(coming).toContainText("To come");
    await coming.getByRole("button", { name: "Call off" }).click();
    await desk.question.getByLabel("Reason").fill("The regulation was put off");
    await desk.answers("Call off");
    await expect(coming).toContainText("Called off");
    await expect(coming).toContainText("The regulation was put off");
  });
});

test("a hold is lifted in a person's name with a document, and put back", async ({ page }) => {
  test.setTimeout(150_000);
  const piece = await pieceUnder("is.custody", ICELAND);
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/holds");
  await page.getByRole("combobox", { name: "On its way to" }).click();
  await page.getByRole("option", { name: /^Iceland/ }).click();
  const held = desk.row(piece.workshop.name, "Held pieces").filter({ hasText: piece.title }).first();
  await expect(held).toContainText("is.custody");
  await held.getByRole("button", { name: "Lift…" }).click();
  await desk.chooses("For", `Only ${piece.title}`, desk.dialog);
  await desk.dialog.getByLabel("Last day on which it counts").fill(inDays(60));
  await desk.dialog.getByLabel(/^Document that it rests on/).setInputFiles(LETTER);
  await desk.dialog.getByLabel(/^Reason/).fill("Opinion of counsel, in writing");
  await desk.dialog.getByRole("button", { name: "Lift", exact: true }).click();
  await desk.isTold(/The hold for Iceland is lifted/);
  const lift = desk.row(piece.title, "Lifted holds").first();
  await expect(lift).toContainText("In force");
  await expect(lift).toContainText(desk.login.email);
  await pageSays(page, ICELAND, piece.handle, /may be sent to Iceland/);

  await desk.opens("/holds");
  await lift.getByRole("button", { name: "Revoke" }).click();
  await desk.question.getByLabel("Reason").fill("The opinion was about other goods");
  await desk.answers("Revoke");
  await desk.isTold(/is held again on its way to Iceland/);
  await expect(lift).toContainText("Revoked");
  await pageSays(page, ICELAND, piece.handle, /still checking/);
});

test("a document is recorded with its file and withdrawn with a reason, and says what rests on it", async ({
  page,
}) => {
  const desk = await AdminDesk.signsIn(page);
  await desk.opens("/evidence");
  const table = page.getByRole("region", { name: /^Documents of/ }).first();
  await expect(table).toContainText("In date");
  const note = `Journey ${Date.now()}`;
  await desk.button("Record a document").first().click();
  await desk.chooses("Kind", "Voluntary application form", desk.dialog);
  await desk.dialog.getByLabel("Issued on").fill(inDays(-1));
  await desk.dialog.getByLabel("Last day on which it counts").fill(inDays(20));
  await desk.dialog.getByLabel(/^Document \(/).setInputFiles({ ...LETTER, buffer: Buffer.from("no letter") });
  await desk.dialog.getByLabel(/^Note/).fill(note);
  await desk.dialog.getByRole("button", { name: "Record", exact: true }).click();
  await expect(desk.dialog.getByRole("alert")).toContainText("has to be a PDF, a JPEG or a PNG");
  await desk.dialog.getByLabel(/^Document \(/).setInputFiles(LETTER);
  await desk.dialog.getByRole("button", { name: "Record", exact: true }).click();
  await desk.isTold(/is on file\./);
  const document = table.getByRole("row").filter({ hasText: note });
  await expect(document).toContainText("Ends within 30 days");
  await expect(page.getByText(/within 30 days of the last one/)).toBeVisible();
  const download = page.waitForEvent("download");
  await document.getByRole("button", { name: "letter.pdf" }).click();
  expect((await download).suggestedFilename()).toBe("letter.pdf");
  await document.getByRole("button", { name: "Withdraw" }).click();
  await expect(desk.question).toContainText("Nothing that can be sent today rests on it alone.");
  await desk.question.getByLabel("Reason").fill("Recorded for a try");
  await desk.answers("Withdraw");
  await expect(document).toContainText("Withdrawn");
  await expect(document).toContainText("Recorded for a try");
});
