import { useTranslations } from "next-intl";
import type money from "@/messages/en/money.json";

type Known = keyof typeof money.recipients;

/** Who a part is for, in words; one that the shop has no words for is called as its policy writes it. */
export const recipientNames =
  (t: ReturnType<typeof useTranslations<"money.recipients">>) =>
  (recipient: string): string => {
    if (recipient === "") return t("other");
    // An address may ask for any name, and every object has a `constructor`.
    const isKnown = t.has(recipient as Known) && !(recipient in Object.prototype);
    return isKnown ? t(recipient as Known) : recipient.replaceAll("_", " ");
  };

/** The same where a component is drawn. */
export const useRecipientName = (): ((recipient: string) => string) =>
  recipientNames(useTranslations("money.recipients"));
