import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

/** Presses a button and answers with the bytes of the file that comes. */
export async function fileOf(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; content: Buffer }> {
  const arriving = page.waitForEvent("download");
  await press();
  const download = await arriving;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
