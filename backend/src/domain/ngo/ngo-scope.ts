import { DEFAULT_LOCALE, type Locale } from "../../contracts/locale";
import { type GrantScope, NGO_ROLE_RIGHTS, type NgoRight, type NgoRole } from "../../contracts/ngo/roles";
import { AccessRefused } from "../access/access-refused";

/** A role in an organisation. An auditor's ends by itself. */
export interface Seat {
  readonly id: string;
  readonly organisationId: string;
  readonly role: NgoRole;
  /** Last day, `YYYY-MM-DD`; null for one that ends only when somebody ends it. */
  readonly expiresOn: string | null;
}

/** Leave to see a center. Only those in force today reach a request. */
export interface Grant {
  readonly id: string;
  readonly centerId: string;
  readonly scope: GrantScope;
}

/** An organisation, and the centers that it may see today. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** ISO 4217, upper case: what sums over several currencies are told in. */
  readonly reportingCurrency: string;
  readonly grants: readonly Grant[];
}

/** What an officer may see. Read from the database at each request, never from a token. */
export interface NgoScope {
  readonly officerId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly seats: readonly Seat[];
  readonly organisations: readonly Organisation[];
}

/** An organisation that somebody reaches, with what it may see. */
export interface NgoReach {
  readonly organisation: Organisation;
  /** Whoever asks: an officer by their seat, or a key of the organisation. */
  readonly asks:
    | {
        readonly kind: "officer";
        readonly officerId: string;
        readonly role: NgoRole;
        readonly locale: Locale;
      }
    | { readonly kind: "key"; readonly keyId: string };
}

/**
 * An organisation that an officer reaches with a right.
 * @throws AccessRefused `not_found` for one out of reach, whether it exists or not; `role_not_enough` where the officer has a
 * seat but its role doesn't do this.
 */
export function reachOrganisation(scope: NgoScope, organisationId: string, right: NgoRight): NgoReach {
  const organisation = scope.organisations.find(({ id }) => id === organisationId);
  const seats = scope.seats.filter((seat) => seat.organisationId === organisationId);
  if (!organisation || seats.length === 0) throw new AccessRefused("not_found");
  const able = seats.find(({ role }) => NGO_ROLE_RIGHTS[role].includes(right));
  if (!able) throw new AccessRefused("role_not_enough");
  return {
    organisation,
    asks: { kind: "officer", officerId: scope.officerId, role: able.role, locale: scope.locale },
  };
}

/** What centers and workshops are called in for whoever asks: an officer's own language. Programs read English. */
export const readerLocale = ({ asks }: NgoReach): Locale =>
  asks.kind === "officer" ? asks.locale : DEFAULT_LOCALE;

/** The centers whose sums the organisation may see, or of which it may see what is behind them. */
export function grantedCenters({ organisation }: NgoReach, need: GrantScope = "totals"): readonly string[] {
  const enough = organisation.grants.filter(({ scope }) => need === "totals" || scope === "detail");
  return [...new Set(enough.map(({ centerId }) => centerId))];
}

/**
 * Leave for one center.
 * @throws AccessRefused `not_found` for a center that isn't granted, whether it exists or not; `detail_not_granted` where
 * only sums are.
 */
export function requireGrant(reach: NgoReach, centerId: string, need: GrantScope): void {
  if (!grantedCenters(reach).includes(centerId)) throw new AccessRefused("not_found");
  if (!grantedCenters(reach, need).includes(centerId)) throw new AccessRefused("detail_not_granted");
}
