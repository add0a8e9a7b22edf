"use client";

import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import type { RecordedConsent } from "@second-chance/backend/contracts/manager/consent";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { useLocation } from "wouter";
import type work from "@/messages/en/workshop-work.json";
import { askPortal, type PortalAnswer } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";
import { type ConsentDraft, type ConsentField, consentBody, emptyConsent, missingIn } from "./consent-draft";

type Texts = typeof work.consent;
const FIELD_OF = { craft_name: "craftName", words: "words", picture: "pictureWords" } as const;
interface WordsProblem {
  readonly field: keyof typeof FIELD_OF;
  readonly code: keyof Texts["problem"];
  readonly found: string;
}
type Errors = Partial<Record<ConsentField, string>>;

/** What is typed, what is wrong with it, and the sending. What was typed stays, whatever the answer is. */
export function useConsentForm() {
  const t = useTranslations("workshop-work.consent");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const [, go] = useLocation();
  const refusalOf = useRefusal();
  // One form, one token: sending it again is the same consent.
  const token = useRef(crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<ConsentDraft>(() =>
    emptyConsent(new Date().toISOString().slice(0, 10), isLocale(locale) ? locale : DEFAULT_LOCALE),
  );
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  const show = (found: Errors, sentence?: string) => {
    setErrors(found);
    setProblem(sentence);
    setSending(false);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  const refuse = (answer: PortalAnswer<RecordedConsent>) => {
    if (answer.state !== "refused") return show({}, refusalOf(answer));
    if (answer.code === "words_not_fit") {
      const problems = (answer.details.problems ?? []) as readonly WordsProblem[];
      const found: Errors = {};
      for (const { field, code, found: word } of problems)
        found[FIELD_OF[field]] ??= t(`problem.${code}`, { found: word });
      return show(found);
    }
    const own = answer.code as keyof Texts["refused"];
    show({}, t.has(`refused.${own}`) ? t(`refused.${own}`) : refusalOf(answer));
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(draft);
    if (Object.keys(missing).length > 0)
      return show(Object.fromEntries(Object.entries(missing).map(([field, key]) => [field, t(key)])));
    setSending(true);
    const answer = await askPortal<RecordedConsent>(`/workshops/${workshopId}/consents`, {
      method: "POST",
      body: consentBody(draft, token.current),
    });
    if (answer.state === "ok") go(`/makers/${token.current}/slip`);
    else refuse(answer);
  };
  const change = (changes: Partial<ConsentDraft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    // What somebody has just mended isn't called wrong any more; a name, words or a picture each make up for the others.
    const mended = new Set<string>(Object.keys(changes));
    const isShown = ["craftName", "words", "picture"].some((field) => mended.has(field));
    setErrors((before) =>
      Object.fromEntries(
        Object.entries(before).filter(
          ([field, error]) => !mended.has(field) && !(isShown && error === t("missingEither")),
        ),
      ),
    );
  };
  return { form, draft, change, errors, problem, isSending, send };
}
