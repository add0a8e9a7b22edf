import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { ADDRESSES } from "./addresses";
import type { Place } from "./store-api";
import { type Words, wordsOf } from "./words";

/** Somebody who buys. Finds things as people do: by their role and their words. */
export class Shopper {
  readonly page: Page;
  #place: Place;

  constructor(page: Page, place: Place) {
    this.page = page;
    this.#place = place;
  }

  get place(): Place {
    return this.#place;
  }

  get says(): Words {
    return wordsOf(this.#place.locale);
  }

  /** Opens a page below the language and the country; "" is the home page. */
  async opens(path = ""): Promise<void> {
    const response = await this.page.goto(`/${this.#place.locale}/${this.#place.country}${path}`);
    expect(response?.status(), `status of ${path}`).toBeLessThan(400);
  }

  async opensPiece(handle: string): Promise<void> {
    await this.opens(`/pieces/${handle}`);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  async addsToBasket(): Promise<void> {
    await this.page.getByRole("button", { name: this.says("basket.add.button") }).click();
    await expect(this.page.getByRole("link", { name: this.says("basket.add.view") })).toBeVisible();
  }

  async puts(...handles: string[]): Promise<void> {
    for (const handle of handles) {
      await this.opensPiece(handle);
      await this.addsToBasket();
    }
  }

  async opensBasket(): Promise<void> {
    await this.opens("/basket");
    await expect(this.page.getByRole("heading", { level: 1, name: this.says("basket.title") })).toBeVisible();
  }

  async goesToCheckout(): Promise<void> {
    await this.page.getByRole("link", { name: this.says("basket.checkout") }).click();
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.says("checkout.title") }),
    ).toBeVisible();
  }

  /** A field by its label; what is optional says so after its name. */
  field(label: string): Locator {
    const optional = `${label} ${this.says("checkout.address.optional")}`;
    const { page } = this;
    return page.getByLabel(label, { exact: true }).or(page.getByLabel(optional, { exact: true }));
  }

  async fillsIn(email: string, address = ADDRESSES[this.#place.country] ?? {}): Promise<void> {
    await this.field(this.says("checkout.contact.email")).fill(email);
    for (const [key, value] of Object.entries(address)) {
      const field = this.field(this.says(`checkout.address.label.${key}`));
      const isList = await field.evaluate((element) => element.tagName === "SELECT");
      if (isList) await field.selectOption({ label: value });
      else await field.fill(value);
    }
  }

  get orderButton(): Locator {
    const [before = ""] = this.says("checkout.place.button", { total: "|" }).split("|");
    return this.page.getByRole("button", { name: before.trim() });
  }

  /** What the confirmation says first. */
  get thanks(): Locator {
    return this.page.getByRole("status").filter({ hasText: this.says("receipt.thanks.title") });
  }

  /** Orders and lands on the confirmation. Answers with the path of the receipt. */
  async ordersAndPays(): Promise<string> {
    await this.orderButton.click();
    await expect(this.thanks).toBeVisible({ timeout: 45_000 });
    return new URL(this.page.url()).pathname;
  }

  /** From a piece to the confirmation. */
  async buys(email: string, ...handles: string[]): Promise<string> {
    await this.puts(...handles);
    await this.opensBasket();
    await this.goesToCheckout();
    await this.fillsIn(email);
    return this.ordersAndPays();
  }

  /** Changes country and language in the strip above every page. */
  async movesTo(
    country: string,
    locale: Locale,
    names: { country: string; language: string },
  ): Promise<void> {
    const says = this.says;
    await this.page.getByRole("button", { name: says("shell.place.change") }).click();
    await this.page.getByLabel(says("shell.place.country")).selectOption({ label: names.country });
    await this.page.getByLabel(says("shell.place.language")).selectOption({ label: names.language });
    await this.page.getByRole("button", { name: says("shell.place.submit") }).click();
    this.#place = { locale, country };
    await expect(this.page).toHaveURL(new RegExp(`/${locale}/${country}(/|$)`));
  }
}
