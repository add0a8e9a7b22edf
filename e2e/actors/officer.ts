import { expect, type Page } from "@playwright/test";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { readStack } from "./stack";
import { type Words, wordsOf } from "./words";

/** Officers of the demo; logins of backend/src/demo-world/demo-organisations. */
export const DEMO_OFFICERS = {
  /** Lead; of two of the centers only totals are open to her organisation. */
  maria: { login: "maria@openhands.example", locale: "en" },
  /** Lead of a small organisation that sees everything of its centers. */
  egle: { login: "egle@kelias.example", locale: "lt" },
} as const satisfies Record<string, { login: string; locale: Locale }>;

export type DemoOfficer = keyof typeof DEMO_OFFICERS;

/** Somebody who answers for centers, at a desk or on the way. */
export class Officer {
  readonly page: Page;
  readonly locale: Locale;
  readonly #login: string;

  private constructor(page: Page, login: string, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.#login = login;
  }

  static of(page: Page, who: DemoOfficer): Officer {
    const { login, locale } = DEMO_OFFICERS[who];
    return new Officer(page, login, locale);
  }

  get says(): Words {
    return wordsOf(this.locale);
  }

  /** The heading of the room that is open. */
  async isOn(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  /** Opens the door and goes in; ends on the overview. */
  async logsIn(): Promise<void> {
    const known = readStack().logins.find(({ email }) => email === this.#login)?.password;
    await this.page.goto(`/ngo/${this.locale}/log-in`);
    await this.page.getByLabel(this.says("ngo-door.login"), { exact: true }).fill(this.#login);
    await this.page.getByLabel(this.says("door.logIn.password"), { exact: true }).fill(known ?? "");
    await this.page.getByRole("button", { name: this.says("door.logIn.submit"), exact: true }).click();
    await this.isOn(this.says("ngo-portal.nav.overview"));
  }
}
