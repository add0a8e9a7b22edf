import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { linkIn, nextMail } from "../actors/mailbox";
import { findCards, type Place, readPiece } from "../actors/store-api";
import { expect, newBuyer, test } from "./journey";

const CANADA: Place = { locale: "en", country: "ca" };
const JAPAN: Place = { locale: "en", country: "jp" };
const BRITAIN: Place = { locale: "en", country: "gb" };

interface Rules {
  readonly shopper_messages: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
}
const { shopper_messages }: Rules = JSON.parse(
  readFileSync(join(__dirname, "../../seed/data/import-rules.json"), "utf8"),
) as Rules;

/** What stands between a message's gaps: whatever fills them, these words are on the page. */
const wordsOf = (key: string, locale: Locale): string[] =>
  (shopper_messages[key]?.[locale] ?? "").split(/\{\w+\}/).filter((part) => part.trim().length > 3);

/** A piece of which the country says this. */
async function pieceThat(verdict: string, place: Place) {
  for (const { handle } of await findCards(place)) {
    const piece = await readPiece(place, handle);
    if (piece.verdict.verdict === verdict && piece.availability !== "sold_out") return piece;
  }
  throw new Error(`No piece is ${verdict} in ${place.country}`);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a refusal is told in the words of the rules, in every language", async ({ page }) => {
    const { handle } = await pieceThat("blocked", CANADA);
    for (const locale of LOCALES) {
      await page.goto(`/${locale}/ca/pieces/${handle}`);
      for (const words of wordsOf("blocked_law", locale))
        await expect(page.getByRole("main")).toContainText(words.trim());
    }
    await page.goto("/lt/ca/pieces/nothing-of-the-kind");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Šiuo adresu nieko nėra");
  });

  test("a shopper asks to be told about a held piece, and takes it back by the link of the mail", async ({
    shopperIn,
    page,
  }) => {
    const shopper = shopperIn(BRITAIN);
    const email = newBuyer();
    await shopper.opensPiece((await pieceThat("review", BRITAIN)).handle);
    const field = page.getByLabel(shopper.says("answer.email"), { exact: true });
    await field.fill("nobody");
    await page.getByRole("button", { name: shopper.says("answer.submit") }).click();
    await expect(shopper.main).toContainText(shopper.says("problems.field.email"));
    await expect(field).toHaveValue("nobody");
    await field.fill(email);
    await page.getByRole("button", { name: shopper.says("answer.submit") }).click();
    await expect(page.getByRole("status")).toContainText(shopper.says("answer.kept", { email }));

    const mail = await nextMail(email);
    expect(mail.template).toBe("question-asked");
    expect(linkIn(mail)).toContain("/en/gb/pieces/");
    await page.goto(/\S+\/forget\/\S+/.exec(mail.text)?.[0] ?? "");
    await page.getByRole("button", { name: shopper.says("answer.forget.submit") }).click();
    await expect(page.getByRole("status")).toContainText(shopper.says("answer.forget.done"));
  });

  test("a basket of which some may not go says so; what is kept for later outlives it, and the rest goes on", async ({
    shopperIn,
    page,
  }) => {
    const shopper = shopperIn(JAPAN);
    const refused = await pieceThat("blocked", CANADA);
    const free = (await findCards(CANADA, "&sendable=1")).find((card) => card.availability === "in_stock");
    await shopper.puts(refused.handle, free?.handle ?? "");
    await page.goto("/en/ca/basket");
    await expect(shopper.main).toContainText("Your basket can go to Canada except for 1 piece(s)");
    await page.goto("/en/ca/checkout");
    await expect(shopper.main).toContainText("Your basket can go to Canada except for 1 piece(s)");
    await expect(shopper.main).toContainText("Canada does not allow goods made in prison");

    await page.goto("/en/ca/basket");
    await page.getByRole("button", { name: `${shopper.says("basket.line.keep")} ${refused.title}` }).click();
    const kept = page.getByRole("region", { name: shopper.says("basket.kept.title") });
    await expect(kept).toContainText(refused.title);
    await expect(kept.getByRole("button", { name: shopper.says("basket.kept.take") })).toHaveCount(0);
    await expect(page.getByRole("link", { name: shopper.says("basket.checkout") })).toBeVisible();

    await page.goto("/en/jp/basket");
    await kept.getByRole("button", { name: shopper.says("basket.kept.take") }).click();
    await expect(kept).toHaveCount(0);
    await expect(shopper.main.getByRole("heading", { level: 3, name: refused.title })).toBeVisible();
  });
});
