"use client";

import { useTranslations } from "next-intl";
import members from "@/messages/en/workshop-members.json";
import type { PortalAnswer } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";

type Code = keyof typeof members.refusal;
const isMembers = (code: string): code is Code => Object.hasOwn(members.refusal, code);

/** The sentence for what was refused about members; undefined where nothing was. */
export function useMemberRefusal(): (answer: PortalAnswer<unknown>) => string | undefined {
  const t = useTranslations("workshop-members.refusal");
  const shared = useRefusal();
  return (answer) => (answer.state === "refused" && isMembers(answer.code) ? t(answer.code) : shared(answer));
}
