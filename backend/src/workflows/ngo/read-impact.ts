import type { MedusaContainer } from "@medusajs/framework/types";
import { type FiguresQuery, figuresQuerySchema } from "../../contracts/ngo/figures";
import { IMPACT_DEFINITIONS, type ImpactQuery, type NgoImpact } from "../../contracts/ngo/impact";
import { SAFETY_FUND } from "../../contracts/recipient";
import { utcDay } from "../../domain/calendar-day";
import { monthsOfQuarter } from "../../domain/ngo/figures";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { makersTold } from "../../domain/small-numbers/makers-told";
import { firstOpenDay, lastOpenQuarter } from "../../domain/small-numbers/open-quarter-days";
import { endedQuarters } from "../open-books/quarters-told";
import { readCells } from "../open-books/read-cells";
import { figuresIn } from "./read-figures";
import { inSnapshot } from "./read-snapshot";

/**
 * Impact of one quarter of the calendar, of all centers that are granted and of no other selection: whoever could choose centers or
 * months would learn by subtraction. Makers are those of the frozen quarter, by the rule that the public page goes by; money and
 * pieces are an officer's own figures.
 */
export const readImpact = (
  container: MedusaContainer,
  reach: NgoReach,
  { quarter: asked }: ImpactQuery,
): Promise<NgoImpact> =>
  inSnapshot(container, reach, async (snapshot) => {
    const quarter = asked ?? lastOpenQuarter(utcDay(new Date()));
    const figures = (query: Partial<FiguresQuery>) =>
      figuresIn(snapshot, figuresQuerySchema.parse({ ...monthsOfQuarter(quarter), ...query }));
    const crafts = await figures({ group: "craft" });
    const safety = await figures({ group: "month", recipient: SAFETY_FUND });
    const cells = (await readCells(snapshot.sql)).filter((cell) => cell.quarter === quarter);
    const told = makersTold(
      cells,
      snapshot.centers.map(({ id }) => id),
    );
    return {
      asOf: snapshot.asOf,
      quarter,
      opensOn: firstOpenDay(quarter),
      quarters: endedQuarters(),
      makers: {
        centers: snapshot.centers.map(({ id, name, country }) => ({
          id,
          name,
          country,
          band: told.centers.find(({ centerId }) => centerId === id)?.band ?? null,
        })),
        atLeast: told.atLeast,
      },
      hours: null,
      safetyFund: safety.total.amounts.map(({ currencyCode, exponent, incomeMinor, paidOutMinor }) => ({
        currencyCode,
        exponent,
        addedMinor: incomeMinor,
        usedMinor: paidOutMinor,
      })),
      crafts: crafts.rows.flatMap(({ key, pieces }) => (key && pieces ? { craft: key, pieces } : [])),
      definitions: IMPACT_DEFINITIONS,
    };
  });
