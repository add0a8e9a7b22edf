import { findCards, listCenters } from "../actors/store-api";

/** Every type of page, by what a visitor would call it. The paths follow the language and the country. */
export async function pageTypes(): Promise<Readonly<Record<string, string>>> {
  const [card] = await findCards({ locale: "en", country: "pe" }, "&sendable=1");
  if (!card) throw new Error("The catalogue is empty");
  const open = (await listCenters({ locale: "en", country: "pe" })).find(({ opensBooks }) => opensBooks);
  if (!open) throw new Error("No center opens its books");
  return {
    home: "",
    catalogue: "/catalogue",
    "catalogue, asked": "/catalogue?q=a&sendable=1&sort=price_asc",
    "catalogue, nothing found": "/catalogue?q=qwxzy",
    piece: `/pieces/${card.handle}`,
    centers: "/centers",
    center: `/centers/${card.center.handle}`,
    workshop: `/workshops/${card.workshop.handle}`,
    "how it works": "/how-it-works",
    "open books": "/transparency",
    "open books of a center": `/transparency/${open.handle}`,
    "empty basket": "/basket",
    "empty checkout": "/checkout",
    "find an order": "/orders",
    "unknown receipt": "/order/not-a-token",
    "log in": "/account/login",
    register: "/account/register",
    "forgotten password": "/account/forgot",
    "forget my address": "/forget/f1.not-a-key",
    "not found": "/nothing-here",
  };
}
