import { LOCALES } from "@second-chance/backend/contracts/locale";
import { type DoorPlace, portalPath } from "./door-pages";

const LONGEST = 2_000;
const PORTALS_OWN = new RegExp(`^/(workshop|ngo)/(${LOCALES.join("|")})(?=[/?]|$)[\\w\\-.~%/?&=+:,]*$`);

/** Where somebody wanted to go who had to log in first: a page of the same portal, or its beginning. Nothing else is ever led to. */
export function wayBack(place: DoorPlace, wanted: string): string {
  const [, portal] = PORTALS_OWN.exec(wanted) ?? [];
  const isOwn = portal === place.portal && wanted.length <= LONGEST && !/\/\/|\.\./.test(wanted);
  return isOwn ? wanted : portalPath(place);
}
