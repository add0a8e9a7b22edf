import { createHash, randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createTransport } from "nodemailer";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly template?: string;
  /** Names this mail for good: sent again after a crash, it carries the same message id. */
  readonly key?: string;
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
    return async ({ template: _, key, ...mail }) => {
      const sent = await smtp.sendMail({ from: SENDER, ...messageId(key), ...mail });
      return sent.messageId;
    };
  }
  const directory = resolve(env.MAIL_DIR ?? "../.data/mail");
  const file = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return async ({ template, key, ...mail }) => {
    const written = await file.sendMail({ from: SENDER, ...messageId(key), ...mail });
    const sentAt = new Date().toISOString();
    const name = join(directory, `${sentAt.replaceAll(":", "-")}-${randomUUID().slice(0, 8)}`);
    await mkdir(directory, { recursive: true });
    await writeFile(`${name}.eml`, written.message as Buffer);
    // Whoever lists the directory meanwhile must not find half a mail.
    await writeFile(`${name}.part`, JSON.stringify({ ...mail, template, sentAt }, null, 2));
    await rename(`${name}.part`, `${name}.json`);
    return written.messageId;
  };
}

/** Says nothing of what it is made from: anybody on the way reads it. */
function messageId(key: string | undefined): { readonly messageId?: string } {
  if (!key) return {};
  return {
    messageId: `<${createHash("sha256").update(key).digest("hex").slice(0, 32)}@secondchance.example>`,
  };
}
