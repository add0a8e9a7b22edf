import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Download, TestInfo } from "@playwright/test";
import type { OrderAttribution } from "@second-chance/backend/contracts/attribution";
import type { Card } from "@second-chance/backend/contracts/catalogue";
import { AdminDesk } from "../actors/admin-desk";
import { withBooksOpen } from "../actors/open-books";
import { Operator } from "../actors/operator";
import { buysOn, lastClosableMonth } from "../actors/past-sale";
import { findCards } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

const ROOT = resolve(__dirname, "../..");
const run = promisify(execFile);
/** One white point: the smallest slip that a bank could send. */
const SLIP = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==",
  "base64",
);

/** A piece at home whose center has no closed month yet, so that a sale of last month can still be closed with it. */
async function pieceOfOpenCenter(operator: Operator): Promise<{ card: Card; centerId: string }> {
  const open = await operator.listOpenCenters();
  const cards = await findCards(PERU, "&sendable=1");
  for (const card of cards) {
    const center = open.find(({ name }) => name === card.center.name);
    if (center && card.availability === "in_stock" && !card.oneOfAKind && card.originCountry === "PE")
      return { card, centerId: center.id };
  }
  throw new Error("Every center has closed a month already: this needs a world without its past");
}

const sols = (minor: bigint) => `${minor / 100n}.${String(minor % 100n).padStart(2, "0")}`;

/** What the workshop's recipients have of the piece, as the book says. */
function sharesOf({ entries }: OrderAttribution): Map<string, bigint> {
  const shares = new Map<string, bigint>();
  for (const { account, recipient, amountMinor } of entries)
    if (account === "workshop" && recipient)
      shares.set(recipient, (shares.get(recipient) ?? 0n) + BigInt(amountMinor));
  return shares;
}

async function keep(download: Download, testInfo: TestInfo): Promise<string> {
  const path = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const verifies = (...files: string[]) =>
  run(process.execPath, [resolve(ROOT, "scripts/verify-statements.mjs"), ...files], { cwd: ROOT });

test("an operator takes one order from payment to statement to payout, and every number leads to its entries", async ({
  page,
  browser,
}, testInfo) => {
  test.setTimeout(240_000);
  const operator = await Operator.logsIn();
  const { card, centerId } = await pieceOfOpenCenter(operator);
  const period = lastClosableMonth();
  await withBooksOpen(async () => {
    const sale = await buysOn(`${period}-15T12:00:00.000Z`, { place: PERU, card, email: newBuyer() });
    const book = await operator.readAttribution(sale.orderId);
    const line = book.lines.find(({ kind }) => kind === "item");
    const shares = sharesOf(book);
    const makers = shares.get("makers") ?? 0n;
    if (!line || makers <= 200n) throw new Error("The piece brings its makers too little to test with");
    const desk = await AdminDesk.signsIn(page);

    await test.step("from the list of orders to the entries behind a number", async () => {
      await desk.opens("/attribution");
      await expect(page.getByRole("status").filter({ hasText: "checks found nothing" })).toBeVisible();
      await page.getByRole("link", { name: `#${sale.displayId}`, exact: true }).click();
      await desk.button(`Net of ${card.title}: ${sols(BigInt(line.netMinor))}`).click();
      const sum = desk.row("Sum of these entries", "Entries of the ledger");
      await expect(sum).toContainText(sols(BigInt(line.netMinor)));
    });

    await test.step("a refund names its lines; more than is left and what is no amount are refused", async () => {
      await desk.button("Refund lines").click();
      const amount = desk.dialog.getByLabel(card.title, { exact: true });
      const refund = desk.dialog.getByRole("button", { name: /^Refund/ });
      await desk.dialog.getByLabel("Reason").fill("The lid has a scratch");
      for (const [typed, sentence] of [
        ["1.005", "Write an amount above zero like 12.50"],
        ["1000000000000000", `Only PEN ${sols(BigInt(line.refundableMinor))} is left.`],
        ["-1", "Write an amount above zero like 12.50"],
      ] as const) {
        await amount.fill(typed);
        await expect(desk.dialog.getByRole("alert")).toContainText(sentence);
        await expect(refund).toBeDisabled();
      }
      await amount.fill("");
      await desk.dialog.getByLabel("Goodwill").fill("1000000000000000");
      await refund.click();
      await desk.answers("Refund");
      await expect(desk.question.getByRole("alert")).toBeVisible();
      expect((await operator.readAttribution(sale.orderId)).refundedMinor).toBe("0");
      await desk.answers("Cancel");

      await desk.dialog.getByLabel("Goodwill").fill("");
      await amount.fill("1.18");
      await refund.click();
      await desk.question.getByRole("button", { name: "Refund", exact: true }).dblclick();
      await desk.isTold(/1\.18 is refunded/);
      await expect
        .poll(async () => (await operator.readAttribution(sale.orderId)).refundedMinor, { timeout: 30_000 })
        .toBe("118");
    });

    await test.step("the month is closed for good", async () => {
      await desk.opens("/statements");
      await page.getByText("Close a month now").click();
      await desk.chooses("Center", card.center.name, page.getByRole("group"));
      await page.getByLabel("Month", { exact: true }).fill(period);
      await desk.button("Close for good").click();
      await expect(desk.question).toContainText("never opened again");
      await desk.answers("Close the month");
      await desk.isTold(/statements? (is|are) closed/);
      await desk
        .row(card.workshop.name, "Closed months")
        .filter({ hasText: card.center.name })
        .filter({ hasText: period })
        .getByRole("link", { name: period })
        .click();
      await expect(desk.heading(`${card.workshop.name}, ${period}`)).toBeVisible();
    });
    const statement = page.url();

    await test.step("its balances are those of the book, each led to its entries and the order", async () => {
      for (const [recipient, minor] of shares) {
        const name = recipient.replaceAll("_", " ");
        await expect(desk.button(`Closing balance of ${name}: ${sols(minor)}`)).toBeVisible();
      }
      await desk.button(`Closing balance of makers: ${sols(makers)}`).click();
      const entries = page.getByRole("region", { name: "Entries of the statement" });
      // Titles, both balances, the entry, and what entries of its kind come to.
      await expect(entries.getByRole("row")).toHaveCount(5);
      await expect(entries.getByRole("row", { name: /together/ })).toContainText(sols(makers));
      await entries.getByRole("link", { name: sols(makers) }).click();
      await expect(page).toHaveURL(new RegExp(`/orders/${sale.orderId}#entry=`));
      const entry = page.getByRole("region", { name: "Entries of the ledger" });
      await expect(entry.getByRole("row").filter({ hasText: "Workshop: makers" })).toContainText(
        sols(makers),
      );
    });

    await test.step("its files hold against the seal, and a changed digit doesn't", async () => {
      await page.goto(statement);
      const files: string[] = [];
      for (const format of ["CSV", "XLSX", "PDF"]) {
        const arriving = page.waitForEvent("download");
        await desk.button(format).click();
        files.push(await keep(await arriving, testInfo));
      }
      const [csv = "", xlsx = "", pdf = ""] = files;
      expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-");
      expect((await verifies(csv, xlsx)).stdout).toContain("2 files, each whole in itself.");
      const text = await readFile(csv, "utf8");
      const forged = testInfo.outputPath("forged.csv");
      await writeFile(forged, text.replaceAll(sols(makers), sols(makers + 100n)));
      await expect(verifies(forged)).rejects.toMatchObject({ code: 1 });
    });

    const reference = `BCP ${Date.now()}`;
    await test.step("a payout is recorded, never above the balance", async () => {
      await desk.button("Record a payout").click();
      const amount = desk.dialog.getByLabel("Makers", { exact: true });
      await expect(amount).toHaveValue(sols(makers));
      await amount.fill(sols(makers + 1n));
      await expect(desk.dialog.getByRole("alert")).toContainText(`Only PEN ${sols(makers)} is left.`);
      await amount.fill("0.001");
      await expect(desk.dialog.getByRole("alert")).toContainText("at most 2 decimals");
      for (const recipient of shares.keys())
        if (recipient !== "makers") {
          const name = recipient.replaceAll("_", " ").replace(/^./, (first) => first.toUpperCase());
          await desk.dialog.getByLabel(name, { exact: true }).fill("");
        }
      await amount.fill(sols(makers - 100n));
      await desk.dialog.getByLabel("Reference of the bank or treasury").fill(reference);
      await desk.dialog.getByLabel("Day it went out").fill(new Date().toISOString().slice(0, 10));
      await desk.dialog.getByLabel("Note (optional)").fill("First half");
      await desk.sends("Slip (PDF, JPEG or PNG, optional)", {
        name: "slip.png",
        mimeType: "image/png",
        content: SLIP,
      });
      await desk.dialog.getByRole("button", { name: /^Record PEN/ }).dblclick();
      await desk.isTold("The payout is recorded.");
      await expect(desk.row(reference, "Payouts")).toHaveCount(1);
      await expect(desk.row(reference, "Payouts")).toContainText("somebody else approves it");
      await expect(desk.row(reference).getByRole("button", { name: "Approve" })).toHaveCount(0);
    });

    const colleague = await desk.invites(browser);
    await test.step("a second person approves it, and it stands in the book", async () => {
      await colleague.opens("/payouts");
      const waiting = colleague.row(reference, "Payouts that wait for approval");
      await waiting.getByRole("button", { name: "Approve" }).click();
      await expect(colleague.question).toContainText(sols(makers - 100n));
      await colleague.answers("Approve");
      await colleague.isTold(`${reference} is approved and booked.`);
      await expect(waiting).toHaveCount(0);
      const settled = colleague.row(reference, "All payouts");
      await expect(settled).toContainText(`approved by ${colleague.login.email}`);
      await settled.getByRole("link", { name: `PEN ${sols(makers - 100n)}` }).click();
      const entries = colleague.dialog.getByRole("row");
      await expect(entries).toHaveCount(3);
      await expect(entries.filter({ hasText: "Workshop: makers" })).toContainText(`-${sols(makers - 100n)}`);

      await page.goto(statement);
      const left = desk.row(/^Makers/, "Balances by recipient");
      await expect(left.getByRole("link", { name: "1.00", exact: true })).toBeVisible();
    });

    await test.step("a reversal is an entry of its own, and gives the balance back", async () => {
      await desk.row(reference, "Payouts").getByRole("button", { name: "Reverse" }).click();
      await expect(desk.question.getByRole("button", { name: "Reverse" })).toBeDisabled();
      await desk.question.getByLabel("Reason").fill("The bank sent it back");
      await desk.answers("Reverse");
      await desk.isTold(`${reference} is reversed`);
      await expect(desk.row(reference, "Payouts")).toContainText("The bank sent it back");
      await expect(
        desk.row(/^Makers/, "Balances by recipient").getByRole("link", { name: sols(makers), exact: true }),
      ).toBeVisible();
      await desk
        .row(reference, "Payouts")
        .getByRole("link", { name: `PEN ${sols(makers - 100n)}` })
        .click();
      await expect(desk.dialog.getByRole("row")).toHaveCount(5);
      await expect(desk.dialog.getByRole("row").filter({ hasText: "Reversal" })).toHaveCount(2);
    });
    expect(centerId).not.toBe("");
    await colleague.page.context().close();
  });
});
