import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";

/** Code and login name that stand on a printed slip. */
export async function slipText(path: string): Promise<{ readonly code: string; readonly login: string }> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(document, { mergePages: true });
  const [code = ""] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(text) ?? [];
  const [login = ""] = /\b[a-z]+-\d{4}\b/.exec(text) ?? [];
  if (!code || !login) throw new Error(`The slip says neither code nor login: ${text}`);
  return { code, login };
}
