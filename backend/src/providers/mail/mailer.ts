import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createTransport } from "nodemailer";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly template?: string;
}

/** Sends a mail and answers with its message id. */
export type Mailer = (mail: Mail) => Promise<string>;

const SENDER = "Second Chance Crafts <shop@secondchance.example>";

/**
 * `SMTP_URL` sends; without it mails are written to `MAIL_DIR` as `.eml`, with a `.json` beside each for programs.
 */
export function createMailer(env: NodeJS.ProcessEnv): Mailer {
  if (env.SMTP_URL) {
    const smtp = createTransport(env.SMTP_URL);
    return async ({ template: _, ...mail }) => {
      const sent = await smtp.sendMail({ from: SENDER, ...mail });
      return sent.messageId;
    };
  }
  const directory = resolve(env.MAIL_DIR ?? "../.data/mail");
  const file = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return async ({ template, ...mail }) => {
    const written = await file.sendMail({ from: SENDER, ...mail });
    const sentAt = new Date().toISOString();
    const name = join(directory, `${sentAt.replaceAll(":", "-")}-${randomUUID().slice(0, 8)}`);
    await mkdir(directory, { recursive: true });
    await writeFile(`${name}.eml`, written.message as Buffer);
    await writeFile(`${name}.json`, JSON.stringify({ ...mail, template, sentAt }, null, 2));
    return written.messageId;
  };
}
