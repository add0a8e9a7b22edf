import { expect, type Locator, type Page } from "@playwright/test";
import { type DemoManager, Manager } from "./manager";
import type { PhonePhoto } from "./phone-photo";
import type { Words } from "./words";

/** How fast somebody answers: nothing is waited for but by a bench that measures people. */
export interface Pace {
  /** Between two keys. */
  readonly keyMs: number;
  /** Before something is tapped. */
  readonly tapMs: number;
  /** To read a question. */
  readonly readMs: number;
}

const AT_ONCE: Pace = { keyMs: 0, tapMs: 0, readMs: 0 };

/** What a manager says of a piece. */
export interface PieceToList {
  readonly photos: readonly PhonePhoto[];
  /** What is typed to find the craft, and its name as the form shows it. */
  readonly craft: readonly [sought: string, name: RegExp];
  readonly title: string;
  readonly words: string;
  /** The same of the material. */
  readonly material: readonly [sought: string, name: RegExp];
  /** Length, width, height as typed. */
  readonly size: readonly [string, string, string];
  readonly grams: string;
  readonly price: string;
}

/** Somebody who lists pieces on a small phone. */
export class Lister {
  readonly page: Page;
  readonly manager: Manager;
  readonly #pace: Pace;

  constructor(page: Page, who: DemoManager | Manager, pace: Pace = AT_ONCE) {
    this.page = page;
    this.manager = who instanceof Manager ? who : Manager.of(page, who);
    this.#pace = pace;
  }

  get says(): Words {
    return (key, values) => this.manager.says(`workshop-listing.${key}`, values);
  }

  async #tap(target: Locator): Promise<void> {
    if (this.#pace.tapMs) await this.page.waitForTimeout(this.#pace.tapMs);
    await target.click();
  }

  async #types(label: string, text: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await this.#tap(field);
    if (this.#pace.keyMs) await field.pressSequentially(text, { delay: this.#pace.keyMs });
    else await field.fill(text);
  }

  /** Waits for a question to stand there, and reads it. */
  async isAsked(question: string): Promise<void> {
    await this.manager.isOn(this.says(`ask.${question}.title`));
    if (this.#pace.readMs) await this.page.waitForTimeout(this.#pace.readMs);
  }

  async goesOn(): Promise<void> {
    await this.#tap(this.manager.button(this.says("form.next")));
  }

  async begins(): Promise<void> {
    await this.page
      .getByRole("link", {
        name: this.manager.says("workshop-portal.nav.pieces"),
        exact: true,
      })
      .click();
    await this.#tap(this.page.getByRole("link", { name: this.says("pieces.add") }));
    await this.isAsked("photos");
  }

  /** Adds photos one after the other, as a camera gives them. */
  async adds(photos: readonly PhonePhoto[]): Promise<void> {
    for (const photo of photos) {
      const before = await this.photos.count();
      if (this.#pace.tapMs) await this.page.waitForTimeout(2 * this.#pace.tapMs);
      await this.page.getByLabel(this.says("photos.take")).setInputFiles({ ...photo });
      await expect(this.photos).toHaveCount(before + 1);
    }
  }

  get photos(): Locator {
    return this.page.getByRole("list", { name: this.says("photos.list") }).getByRole("listitem");
  }

  async answersCraft([sought, name]: PieceToList["craft"]): Promise<void> {
    await this.isAsked("craft");
    await this.#types(this.says("craft.search"), sought);
    await this.#tap(this.page.getByRole("radio", { name }));
    await this.goesOn();
  }

  async answersText(question: "title" | "words", text: string): Promise<void> {
    await this.isAsked(question);
    await this.#types(this.says(`ask.${question}.short`), text);
    await this.goesOn();
  }

  async answersMaterial([sought, name]: PieceToList["material"]): Promise<void> {
    await this.isAsked("materials");
    await this.#types(this.says("materials.search"), sought);
    await this.#tap(this.page.getByRole("checkbox", { name }).first());
    await this.goesOn();
  }

  async answersSize([length, width, height]: PieceToList["size"]): Promise<void> {
    await this.isAsked("size");
    await this.#types(this.says("size.length"), length);
    await this.#types(this.says("size.width"), width);
    await this.#types(this.says("size.height"), height);
    await this.goesOn();
  }

  async answersWeight(grams: string): Promise<void> {
    await this.isAsked("weight");
    await this.#types(this.says("weight.grams"), grams);
    await this.goesOn();
  }

  async answersPrice(price: string): Promise<void> {
    await this.isAsked("price");
    const field = this.page.getByLabel(new RegExp(`^${this.says("price.amount")}`));
    await this.#tap(field);
    if (this.#pace.keyMs) await field.pressSequentially(price, { delay: this.#pace.keyMs });
    else await field.fill(price);
    await this.goesOn();
  }

  /** Takes what is offered: one on the shelf, the usual work. */
  async takesOffered(question: "supply" | "batch"): Promise<void> {
    await this.isAsked(question);
    await this.goesOn();
  }

  /** Answers everything from the first question to the check. */
  async describes(piece: PieceToList): Promise<void> {
    await this.adds(piece.photos);
    await this.goesOn();
    await this.answersCraft(piece.craft);
    await this.answersText("title", piece.title);
    await this.answersText("words", piece.words);
    await this.answersMaterial(piece.material);
    await this.answersSize(piece.size);
    await this.answersWeight(piece.grams);
    await this.takesOffered("supply");
    await this.answersPrice(piece.price);
    await this.takesOffered("batch");
    await this.isAsked("check");
  }

  async handsIn(): Promise<void> {
    await this.#tap(this.manager.button(this.says("check.submit")));
  }

  async isHandedIn(): Promise<void> {
    await expect(this.page.getByText(this.says("check.submitted"))).toBeVisible({ timeout: 60_000 });
  }

  /** A card of the list by the name of its piece. */
  card(title: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: title });
  }

  /** Chooses something from what else can be done with a piece of the list. */
  async does(action: "pause" | "resume" | "copy" | "series" | "delete", title: string): Promise<void> {
    const card = this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
    await card.getByText(this.says("pieces.moreShort"), { exact: true }).click();
    const name = this.says(`actions.${action}`);
    const role = action === "series" ? "link" : "button";
    await card.getByRole(role, { name, exact: true }).click();
  }

  async looksAtPieces(): Promise<void> {
    await this.page
      .getByRole("link", {
        name: this.manager.says("workshop-portal.nav.pieces"),
        exact: true,
      })
      .click();
    await this.manager.isOn(this.says("pieces.title"));
  }
}
