import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "./load-messages";

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = asked && isLocale(asked) ? asked : DEFAULT_LOCALE;
  return { locale, messages: await loadMessages(locale), timeZone: "UTC" };
});
