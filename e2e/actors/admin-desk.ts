import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { readStack } from "./stack";

export interface AdminLogin {
  readonly email: string;
  readonly password: string;
}

/** The operator whom the demo brings. */
export function demoOperator(): AdminLogin {
  const login = readStack().logins.find(({ role }) => role === "operator");
  if (!login) throw new Error("The demo has no operator");
  return login;
}

/** An operator at Medusa Admin. Finds things as people do: by their role and their words. */
export class AdminDesk {
  readonly page: Page;
  readonly login: AdminLogin;

  private constructor(page: Page, login: AdminLogin) {
    this.page = page;
    this.login = login;
  }

  /** Begins a session, as Admin's own log-in page does; the page itself is Medusa's and costs seconds. */
  static async signsIn(page: Page, login = demoOperator()): Promise<AdminDesk> {
    const { backendUrl } = readStack();
    const proven = await page.request.post(`${backendUrl}/auth/user/emailpass`, { data: login });
    const { token } = (await proven.json()) as { token?: string };
    const begun = await page.request.post(`${backendUrl}/auth/session`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(begun.status(), `session of ${login.email}`).toBe(200);
    return new AdminDesk(page, login);
  }

  /** A second person, by the invitation that the first one sends; signed in, in a browser of their own. */
  async invites(browser: Browser): Promise<AdminDesk> {
    const login = { email: `colleague-${Date.now()}@second-chance.example`, password: "a-colleague's-own" };
    const invited = await this.page.request.post(`${readStack().backendUrl}/admin/invites`, {
      data: { email: login.email },
    });
    expect(invited.status(), await invited.text()).toBe(200);
    const { invite } = (await invited.json()) as { invite: { token: string } };
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${readStack().adminUrl}/invite?token=${invite.token}`);
    await page.getByPlaceholder("First Name").fill("Bea");
    await page.getByPlaceholder("Last Name").fill("Colleague");
    await page.getByPlaceholder("Password", { exact: true }).fill(login.password);
    await page.getByPlaceholder("Repeat Password").fill(login.password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByText("Your account has been registered")).toBeVisible();
    return AdminDesk.signsIn(page, login);
  }

  /** Opens a page below Admin's address. */
  async opens(path: string): Promise<void> {
    await this.page.goto(`${readStack().adminUrl}${path}`);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole("heading", { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** The row of a table that has a text. */
  row(text: string | RegExp, table?: string): Locator {
    const within = table ? this.page.getByRole("region", { name: table }) : this.page;
    return within.getByRole("row").filter({ hasText: text });
  }

  async chooses(label: string, option: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole("combobox", { name: label }).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  /** What is asked before something that can't be taken back. */
  get question(): Locator {
    return this.page.getByRole("alertdialog");
  }

  /** The drawer or window that is open. */
  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  async answers(action: string): Promise<void> {
    await this.question.getByRole("button", { name: action, exact: true }).click();
  }

  /** What is said after something was done. */
  async isTold(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  /** Chooses a file and answers with what the page then says. */
  async sends(
    label: string,
    file: { name: string; mimeType: string; content: string | Buffer },
  ): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).setInputFiles({
      name: file.name,
      mimeType: file.mimeType,
      buffer: Buffer.from(file.content),
    });
  }
}
