import type { NgoRight } from "@second-chance/backend/contracts/ngo/roles";
import type { Messages } from "@/i18n/messages";

export interface Room {
  /** What stands after the organisation in the address; empty for the first room. */
  readonly segment: string;
  /** Who may open it: see contracts/ngo/roles. */
  readonly right: NgoRight;
  /** Its name under `ngo-portal.nav`. */
  readonly label: keyof Messages["ngo-portal"]["nav"];
}

/** The rooms of an organisation, in the order of the navigation. Whoever builds a room adds its line. */
const ROOMS: readonly Room[] = [
  { segment: "", right: "see", label: "overview" },
  { segment: "entries", right: "see", label: "entries" },
  { segment: "reports", right: "see", label: "reports" },
  { segment: "exports", right: "see", label: "exports" },
  { segment: "statements", right: "see", label: "statements" },
  { segment: "payouts", right: "see", label: "payouts" },
  { segment: "alerts", right: "alerts", label: "alerts" },
  { segment: "impact", right: "see", label: "impact" },
  { segment: "keys", right: "keys", label: "keys" },
  { segment: "members", right: "members", label: "members" },
  { segment: "activity", right: "see", label: "activity" },
];

/** The rooms that somebody with these rights finds. */
export const roomsFor = (rights: readonly NgoRight[]): readonly Room[] =>
  ROOMS.filter(({ right }) => rights.includes(right));
