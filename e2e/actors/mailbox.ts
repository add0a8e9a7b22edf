import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { readStack } from "./stack";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly template?: string;
}

const { mailDir } = readStack();

async function mailsTo(address: string): Promise<Mail[]> {
  const files = await readdir(mailDir).catch(() => []);
  const mails = await Promise.all(
    files
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map(async (file) => JSON.parse(await readFile(join(mailDir, file), "utf8")) as Mail),
  );
  return mails.filter((mail) => mail.to === address);
}

/** Waits for the mail that makes `count` of them, and returns the newest. */
export async function nextMail(address: string, count = 1): Promise<Mail> {
  await expect
    .poll(async () => (await mailsTo(address)).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(count);
  const newest = (await mailsTo(address)).at(-1);
  if (!newest) throw new Error(`No mail to ${address}`);
  return newest;
}

/** The shop's link in a mail. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`No link in "${mail.subject}"`);
  return link;
}
