import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { readStack } from "./stack";
import { type Words, wordsOf } from "./words";

/** Somebody who sells at a stall with a phone in the hand. */
export class Cashier {
  readonly page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale = "en") {
    this.page = page;
    this.#locale = locale;
  }

  get says(): Words {
    return wordsOf(this.#locale);
  }

  #button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async opensTill(): Promise<void> {
    await this.page.goto(`/till/${this.#locale}`);
    await expect(this.page.getByRole("heading", { level: 1, name: this.says("till.title") })).toBeVisible();
    await expect(this.#button(this.says("till.tabs.stall"))).toBeVisible();
  }

  async logsIn(): Promise<void> {
    const operator = readStack().logins.find(({ role }) => role === "operator");
    if (!operator) throw new Error("The demo has no operator");
    await this.page.getByLabel(this.says("till.logIn.email")).fill(operator.email);
    await this.page.getByLabel(this.says("till.logIn.password")).fill(operator.password);
    await this.#button(this.says("till.logIn.submit")).click();
    await expect(
      this.page.getByText(this.says("till.logIn.loggedIn", { email: operator.email })),
    ).toBeVisible();
  }

  async setsUpStall(fair: string, ...centers: string[]): Promise<void> {
    await this.page.getByLabel(this.says("till.stall.fair")).fill(fair);
    for (const center of centers) await this.page.getByRole("checkbox", { name: center }).check();
    await expect(this.page.getByText(this.says("till.state.ready"))).toBeVisible();
    await this.#button(this.says("till.stall.save")).click();
    await expect(this.page.getByRole("searchbox", { name: this.says("till.pick.search") })).toBeVisible();
  }

  /** Taps a piece by its number. */
  async picks(sku: string): Promise<void> {
    await this.page.getByRole("button", { name: new RegExp(`\\b${sku}\\b`) }).click();
  }

  async goesToSale(): Promise<void> {
    await this.page.getByRole("button", { name: new RegExp(`^${this.says("till.pick.toPay")}`) }).click();
  }

  async takesCash(given: string): Promise<void> {
    await this.page.getByLabel(this.says("till.sale.given")).fill(given);
    await this.#finishes();
  }

  async takesCard(reference: string): Promise<void> {
    await this.page.getByText(this.says("till.sale.card"), { exact: true }).click();
    await this.page.getByLabel(this.says("till.sale.reference")).fill(reference);
    await this.#finishes();
  }

  async #finishes(): Promise<void> {
    await this.#button(this.says("till.sale.finish")).click();
    await expect(this.page.getByText(this.says("till.sale.done", { total: "" }).trim())).toBeVisible();
  }

  async looksAtDay(): Promise<void> {
    await this.#button(this.says("till.tabs.day")).click();
  }

  /** Finished sales of the day, by what became of them. */
  salesThatAre(state: "kept" | "sent" | "refused"): Locator {
    const [words = ""] = this.says(`till.kept.state.${state}`, { number: "#" }).split(",");
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  }
}
