import { type NgoPlace, type NgoQuery, roomPath } from "../portal/ngo-paths";

/** In the address that the page is led back to when a rule was kept. A refusal's code may stand there instead. */
export const SAVED = "saved";

export const alertsPath = (place: NgoPlace, query: NgoQuery = {}): string => roomPath(place, "alerts", query);

/** Of a rule on its page. */
export const ruleAnchor = (kind: string): string => `rule-${kind}`;
