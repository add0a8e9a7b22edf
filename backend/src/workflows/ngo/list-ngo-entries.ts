import type { MedusaContainer } from "@medusajs/framework/types";
import type { NgoEntries, NgoEntriesQuery } from "../../contracts/ngo/figures";
import { type NgoReach, readerLocale, requireGrant } from "../../domain/ngo/ngo-scope";
import { pageOfEntries } from "../income/list-entries";
import { figureFilter } from "./figure-filter";
import { askedCenters, inSnapshot } from "./read-snapshot";

/**
 * The entries behind a number, of centers of which these may be seen. They say what moved and under which reference, never who
 * bought or which order it was.
 * @throws AccessRefused `detail_not_granted` where of one of the centers only sums are granted: the list would come to
 * something else than the number.
 */
export const listNgoEntries = (
  container: MedusaContainer,
  reach: NgoReach,
  query: NgoEntriesQuery,
): Promise<NgoEntries> =>
  inSnapshot(container, reach, async (snapshot) => {
    const { limit, before, kind, currency, ...filter } = query;
    const centers = askedCenters(snapshot, query);
    for (const { id } of centers) requireGrant(reach, id, "detail");
    const { entries, ...page } = await pageOfEntries(snapshot.sql, {
      filter: figureFilter(query, centers),
      clocks: snapshot.clocks,
      limit,
      before,
      locale: readerLocale(reach),
    });
    return {
      ...page,
      entries: entries.map(({ orderId: _, account: __, ...entry }) => entry),
      asOf: snapshot.asOf,
      query: filter,
    };
  });
