import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { backendModule } from "./start/backend-module.mjs";
import { report } from "./start/failure.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { say } from "./start/progress.mjs";

/**
 * `npm run mails [-- DIRECTORY]` writes every mail of the shop in every language, as HTML and as plain text, with a page
 * that leads to them.
 * @typedef {{ template: string, locale: string, mail: { subject: string, text: string, html: string } }} SampleMail
 */

/** @param {string | undefined} given */
async function write(given) {
  const directory = resolve(given ?? resolve(DATA_DIR, "mail-samples"));
  /** @type {{ sampleMails: () => SampleMail[] }} */
  const { sampleMails } = await backendModule("emails/sample-mails.ts");
  const mails = sampleMails();
  await mkdir(directory, { recursive: true });
  for (const { template, locale, mail } of mails) {
    await writeFile(resolve(directory, `${template}.${locale}.html`), mail.html);
    await writeFile(resolve(directory, `${template}.${locale}.txt`), `${mail.subject}\n\n${mail.text}\n`);
  }
  await writeFile(resolve(directory, "index.html"), contents(mails));
  say(`${mails.length} mails are in ${directory}; open index.html.`);
}

/** @param {SampleMail[]} mails */
function contents(mails) {
  const rows = mails.map(
    ({ template, locale, mail }) =>
      `<li lang="${locale}"><a href="${template}.${locale}.html">${template}, ${locale}</a>: ${mail.subject}</li>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Mails of the shop</title><ul>${rows.join("\n")}</ul>\n`;
}

write(process.argv[2]).catch((error) => {
  report(error);
  process.exitCode = 1;
});
