import {
  type FigureGroup,
  MOST_MONTHS,
  ngoFiguresSchema,
} from "@second-chance/backend/contracts/ngo/figures";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { askNgo } from "@/data/ngo";
import { lastMonths } from "@/features/workshop/income/amounts";
import type { NgoPlace } from "../portal/ngo-paths";
import { searchOf } from "../portal/ngo-paths";
import { newestMonth } from "../question/period";

const DIMENSIONS = ["craft", "recipient", "destination"] as const;
/** Crafts, recipients and countries that money of the granted centers ever had; '' is what had none. */
export type Earned = Readonly<Record<(typeof DIMENSIONS)[number], readonly string[]>>;

/** What a report can be narrowed by: what there is, and nothing that would always be empty. */
export async function readEarned(
  { organisation }: NgoPlace,
  { centers }: ReachedOrganisation,
): Promise<Earned> {
  const newest = newestMonth(
    new Date(),
    centers.map(({ time_zone }) => time_zone),
  );
  const from = lastMonths(newest, MOST_MONTHS).at(-1) ?? newest;
  const keysBy = async (group: FigureGroup): Promise<readonly string[]> => {
    if (centers.length === 0) return [];
    const query = searchOf({ from, to: newest, group });
    const answer = await askNgo(`organisations/${encodeURIComponent(organisation)}/figures${query}`, {
      schema: ngoFiguresSchema,
    });
    return answer.ok ? answer.value.rows.map(({ key }) => key) : [];
  };
  const [craft, recipient, destination] = await Promise.all(DIMENSIONS.map(keysBy));
  return { craft: craft ?? [], recipient: recipient ?? [], destination: destination ?? [] };
}
