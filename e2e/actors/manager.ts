import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { readStack } from "./stack";
import { type Words, wordsOf } from "./words";

/** Managers of the demo by what they may do; logins of backend/src/demo-world/demo-managers. */
export const DEMO_MANAGERS = {
  /** Owner of a whole center. */
  rosa: { login: "rosa@casa.example", locale: "es" },
  /** Lists and sends in one workshop. */
  julio: { login: "julio@andes.example", locale: "es" },
  /** Owner of a whole center, without an e-mail address. */
  lan: { login: "lan-song-da", locale: "vi" },
  /** Owner of a whole center. */
  ruta: { login: "ruta@dzukija.example", locale: "lt" },
  /** Owner of one workshop, sender of another, viewer of a third in another center. */
  elena: { login: "elena@norte.example", locale: "es" },
} as const satisfies Record<string, { login: string; locale: Locale }>;

export type DemoManager = keyof typeof DEMO_MANAGERS;

/** A small, old phone. */
export const PHONE = { width: 360, height: 740 };

/** Somebody who works with the portal on a small phone. */
export class Manager {
  readonly page: Page;
  readonly locale: Locale;
  readonly #login: string;

  private constructor(page: Page, login: string, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.#login = login;
  }

  /** One of the demo's managers, in their language or in another. */
  static of(page: Page, who: DemoManager, locale: Locale = DEMO_MANAGERS[who].locale): Manager {
    return new Manager(page, DEMO_MANAGERS[who].login, locale);
  }

  /** A manager whose account the test has made itself. */
  static called(page: Page, login: string, locale: Locale): Manager {
    return new Manager(page, login, locale);
  }

  get says(): Words {
    return wordsOf(this.locale);
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A field by its label. */
  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** The heading of the screen that is open. */
  async isOn(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  /** Opens the door and goes in; ends on *Today*. */
  async logsIn(password?: string): Promise<void> {
    await this.knocks(password);
    await this.isOn(this.says("workshop-portal.today.title"));
  }

  /** Opens the door and gives name and password, whatever comes of it. */
  async knocks(password?: string): Promise<void> {
    const { logins } = readStack();
    const known = logins.find(({ email }) => email === this.#login)?.password;
    await this.page.setViewportSize(PHONE);
    await this.page.goto(`/workshop/${this.locale}/log-in`);
    await this.field(this.says("workshop-door.login")).fill(this.#login);
    await this.field(this.says("door.logIn.password")).fill(password ?? known ?? "");
    await this.button(this.says("door.logIn.submit")).click();
  }

  /** Types the code of a slip at the door and chooses a password; ends on *Today*. */
  async acceptsInvitation(code: string, password: string): Promise<void> {
    await this.page.setViewportSize(PHONE);
    await this.page.goto(`/workshop/${this.locale}/invitation`);
    await this.field(this.says("door.code.label")).fill(code);
    await this.button(this.says("door.code.submit")).click();
    await this.field(this.says("door.newPassword")).fill(password);
    await this.button(this.says("door.invitation.submit")).click();
    await this.isOn(this.says("workshop-portal.today.title"));
  }

  /** Opens a screen by its path under `/workshop/<language>`. */
  async opens(path: string): Promise<void> {
    await this.page.goto(`/workshop/${this.locale}${path}`);
  }

  /** The workshops to switch between; empty for a manager of one. */
  get workshopChoice(): Locator {
    return this.page.getByLabel(this.says("workshop-portal.workshop.label"));
  }

  /** Waits until the phone can open the portal by itself: the last of the pages is kept when everything else is. */
  async isKeptOnThePhone(): Promise<void> {
    // Not by waitForFunction: it takes the promise of an async question for a yes.
    const isKept = () =>
      this.page.evaluate(
        async () =>
          navigator.serviceWorker.controller?.state === "activated" &&
          (await caches.match("/workshop/lt", { ignoreVary: true })) !== undefined,
      );
    await expect.poll(isKept, { timeout: 120_000 }).toBe(true);
  }
}
