import type { Locale } from "@second-chance/backend/contracts/locale";
import { AREAS, ENGLISH, type Messages } from "./messages";

type Texts = { [key: string]: string | Texts };

/** English beneath a translation, so that a key that isn't translated yet is still a sentence. */
function withFallback(english: Texts, translated: Texts | undefined): Texts {
  const merged: Texts = {};
  for (const [key, text] of Object.entries(english)) {
    const other = translated?.[key];
    if (typeof text === "string") merged[key] = typeof other === "string" ? other : text;
    else merged[key] = withFallback(text, typeof other === "object" ? other : undefined);
  }
  return merged;
}

async function loadArea(locale: Locale, area: string): Promise<Texts | undefined> {
  try {
    return (await import(`../messages/${locale}/${area}.json`)).default as Texts;
  } catch {
    return undefined;
  }
}

const loaded = new Map<Locale, Promise<Messages>>();

/** All texts of a language. Read once per process: a server never sends them to the browser. */
export function loadMessages(locale: Locale): Promise<Messages> {
  let messages = loaded.get(locale);
  if (!messages) {
    messages = Promise.all(
      AREAS.map(async (area) => [area, withFallback(ENGLISH[area] as Texts, await loadArea(locale, area))]),
    ).then((entries) => Object.fromEntries(entries) as Messages);
    loaded.set(locale, messages);
  }
  return messages;
}
