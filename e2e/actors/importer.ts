import type { Locator, Page } from "@playwright/test";
import { type DemoManager, Manager } from "./manager";
import type { PhonePhoto } from "./phone-photo";
import type { Words } from "./words";

/** A file as somebody chooses it. */
interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Somebody who brings in many pieces at once, from a spreadsheet or from paper. */
export class Importer {
  readonly page: Page;
  readonly manager: Manager;

  constructor(page: Page, who: DemoManager) {
    this.page = page;
    this.manager = Manager.of(page, who);
  }

  get says(): Words {
    return (key, values) => this.manager.says(`workshop-${key}`, values);
  }

  async opensImport(): Promise<void> {
    await this.manager.opens("/pieces/import");
    await this.manager.isOn(this.says("import.title"));
  }

  /** Downloads what a link leads to; answers with its bytes. */
  async downloads(link: string): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("link", { name: link }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  async sends(photos: readonly PhonePhoto[]): Promise<void> {
    await this.page.getByLabel(this.says("import.photos.choose")).setInputFiles([...photos]);
  }

  async chooses(file: ChosenFile): Promise<void> {
    await this.page.getByLabel(this.says("import.file.choose"), { exact: true }).setInputFiles(file);
  }

  /** What the file says of a row. */
  row(title: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: title });
  }

  button(key: string, values?: Record<string, string | number>): Locator {
    return this.page.getByRole("button", { name: this.says(key, values), exact: true });
  }

  async typesIn(rowNumber: number, cells: Readonly<Record<string, string>>): Promise<void> {
    const row = this.page.getByRole("group", { name: this.says("sheet.entry.row", { number: rowNumber }) });
    for (const [column, text] of Object.entries(cells))
      await row.getByLabel(this.says(`import.columns.${column}`), { exact: true }).fill(text);
  }
}
