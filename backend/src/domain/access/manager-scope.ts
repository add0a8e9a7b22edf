import type { Locale } from "../../contracts/locale";
import { type ManagerRole, type Right, ROLE_RIGHTS } from "../../contracts/manager/roles";
import { AccessRefused } from "./access-refused";

/** What a manager may do, and where. Read from the database at each request, never from a token. */
export interface Membership {
  readonly id: string;
  readonly role: ManagerRole;
  readonly centerId: string;
  /** The workshops that it reaches now. */
  readonly workshopIds: readonly string[];
  /** Reaches every workshop of the center, also one that opens tomorrow. */
  readonly wholeCenter: boolean;
}

export interface ManagerScope {
  readonly managerId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly memberships: readonly Membership[];
}

/** A workshop that a manager reaches, with the scope that says so. */
export interface Reach {
  readonly scope: ManagerScope;
  readonly workshopId: string;
  readonly centerId: string;
  /** By a membership of the whole center that has the right too. */
  readonly wholeCenter: boolean;
}

export const mayDo = (role: ManagerRole, right: Right): boolean => ROLE_RIGHTS[role].includes(right);

/** The workshops in which the manager has a right, each once. */
export function workshopsWith(scope: ManagerScope, right: Right): readonly string[] {
  const reached = scope.memberships.filter(({ role }) => mayDo(role, right));
  return [...new Set(reached.flatMap(({ workshopIds }) => workshopIds))];
}

/**
 * A workshop that the manager reaches with a right.
 * @throws AccessRefused `not_found` for a workshop out of reach, whether it exists or not; `role_not_enough` where the
 * manager is known but the role doesn't do this.
 */
export function reach(scope: ManagerScope, workshopId: string, right: Right): Reach {
  const here = scope.memberships.filter(({ workshopIds }) => workshopIds.includes(workshopId));
  if (here.length === 0) throw new AccessRefused("not_found");
  const able = here.filter(({ role }) => mayDo(role, right));
  const [first] = able;
  if (!first) throw new AccessRefused("role_not_enough");
  return {
    scope,
    workshopId,
    centerId: first.centerId,
    wholeCenter: able.some(({ wholeCenter }) => wholeCenter),
  };
}
