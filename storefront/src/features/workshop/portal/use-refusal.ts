"use client";

import { useTranslations } from "next-intl";
import type portal from "@/messages/en/workshop-portal.json";
import type { PortalAnswer } from "./portal-api";

/** The sentence for an answer that is none, for codes that every area shares; an area's own codes come first, with its own texts. */
export function useRefusal(): (answer: PortalAnswer<unknown>) => string | undefined {
  const t = useTranslations("workshop-portal.refusal");
  return (answer) => {
    if (answer.state === "ok") return undefined;
    const code = answer.state === "no_line" ? "no_line" : answer.code;
    return t.has(code as keyof typeof portal.refusal)
      ? t(code as keyof typeof portal.refusal)
      : t("unavailable");
  };
}
