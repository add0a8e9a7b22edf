import type { Locale } from "../contracts/locale";
import type { AlertFacts, AlertKind } from "../contracts/ngo/alerts";
import { ALERT_WORDS } from "./alert-words";
import { type WrittenMail, writeLetter } from "./letter";

export interface ToldAlert {
  readonly kind: AlertKind;
  readonly center: string;
  readonly workshop: string | null;
  readonly facts: AlertFacts;
}

export interface AlertMailFacts {
  readonly name: string;
  readonly organisation: string;
  readonly alerts: readonly ToldAlert[];
  readonly alertsUrl: string;
}

/** Tells an officer what is new, center by center: what to look at, never how much somebody earned. */
export function alertMail(
  locale: Locale,
  { name, organisation, alerts, alertsUrl }: AlertMailFacts,
): WrittenMail {
  const words = ALERT_WORDS[locale];
  return writeLetter({
    subject: words.subject(organisation, alerts.length),
    paragraphs: [words.greeting(name), words.text(organisation)],
    rows: alerts.map((alert) => [alert.center, sentenceOf(locale, alert)]),
    link: { label: words.link, url: alertsUrl },
    closing: words.closing,
  });
}

function sentenceOf(locale: Locale, { kind, workshop, facts }: ToldAlert): string {
  const { found, centerItself } = ALERT_WORDS[locale];
  const dated = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
    return (fact: string) => format.format(new Date(String(facts[fact])));
  };
  return found[kind]({
    facts,
    whose: workshop ?? centerItself,
    day: dated({ dateStyle: "long" }),
    month: dated({ year: "numeric", month: "long" }),
  });
}
