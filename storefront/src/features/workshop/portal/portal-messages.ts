import type { Messages } from "@/i18n/messages";

/** The texts that the portal brings along: everything of `workshop-<area>` but the door, which the server writes, and the settings. */
export function portalMessages(messages: Messages): Partial<Messages> {
  const isPortals = ([area]: [string, unknown]) => area.startsWith("workshop-") && area !== "workshop-door";
  const own: Partial<Messages> = Object.fromEntries(Object.entries(messages).filter(isPortals));
  // Who a part of the money is for is said in the words of the shop's own pages.
  const { recipients, parts, tax } = messages.money;
  // And how many earned, as everybody may read it.
  const { makers } = messages.transparency;
  return {
    ...own,
    settings: messages.settings,
    money: { recipients, parts, tax } as Messages["money"],
    transparency: { makers } as Messages["transparency"],
  };
}
