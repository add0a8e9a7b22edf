import { type NgoEntriesQuery, ngoEntriesQuerySchema } from "@second-chance/backend/contracts/ngo/figures";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import type { NgoQuery } from "../portal/ngo-paths";

/** What stands in no address: the contract's own defaults, and the place in the list. */
const DEFAULTS = ngoEntriesQuerySchema.parse({ from: "2000-01", to: "2000-01" });

/**
 * The centers that entries are asked of. Where an address names none these are all whose entries may be seen: of the others there
 * are only sums.
 */
export function ofOpenCenters(
  question: NgoEntriesQuery,
  centers: readonly Pick<GrantedCenterDto, "id" | "scope">[],
): NgoEntriesQuery {
  const open = centers.filter(({ scope }) => scope === "detail");
  if (question.center || open.length === centers.length) return question;
  return { ...question, center: open.map(({ id }) => id) };
}

/** A question as it stands in an address: from the first page on, and without what goes without saying. */
export function inAddress({ limit, of, before: _, ...question }: NgoEntriesQuery): NgoQuery {
  return {
    ...question,
    limit: limit === DEFAULTS.limit ? undefined : limit,
    of: of === DEFAULTS.of ? undefined : of,
  };
}
