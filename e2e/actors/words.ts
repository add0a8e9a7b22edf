import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { createTranslator } from "use-intl/core";

const MESSAGES = resolve(__dirname, "../../storefront/src/messages");

function readMessages(locale: Locale): Record<string, never> {
  const directory = join(MESSAGES, locale);
  const areas = readdirSync(directory).map((file) => {
    const texts: unknown = JSON.parse(readFileSync(join(directory, file), "utf8"));
    return [file.replace(/\.json$/, ""), texts] as const;
  });
  return Object.fromEntries(areas) as Record<string, never>;
}

export type Words = (key: string, values?: Record<string, string | number>) => string;

/**
 * What the storefront says, in its own words: the journeys follow a text when it is rewritten, and
 * fail when a key is gone. Links inside a text are left out.
 */
export function wordsOf(locale: Locale): Words {
  const translate = createTranslator({
    locale,
    messages: readMessages(locale),
    onError: (error) => {
      throw error;
    },
  });
  const plain = { link: (chunks: string) => chunks };
  return (key, values = {}) => translate.markup(key as never, { ...values, ...plain } as never);
}
