import type { Portal } from "@second-chance/backend/contracts/portal";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type DoorProps, portalLanguage } from "./door-language";

/** What a page of the door is called in the browser's tab. */
export function doorTitle(
  portal: Portal,
  page: "log-in" | "secondFactor" | "invitation" | "forgot" | "reset",
) {
  return async (props: DoorProps): Promise<Metadata> => {
    const locale = await portalLanguage(props);
    if (page === "log-in")
      return { title: (await getTranslations({ locale, namespace: `${portal}-door` }))("title") };
    return { title: (await getTranslations({ locale, namespace: `door.${page}` }))("title") };
  };
}
