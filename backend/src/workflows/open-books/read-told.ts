import type { MedusaContainer } from "@medusajs/framework/types";
import { MAKER_BANDS } from "../../contracts/maker-bands";
import type { QuarterTold } from "../../contracts/open-books";
import { OPEN_BOOKS_MODULE } from "../../modules/open-books";
import type { OpenBooksModuleService } from "../../modules/open-books/service";
import { endedQuarters, quartersTold } from "./quarters-told";

/** What some centers told of their makers, by center. */
export async function readTold(
  container: MedusaContainer,
  centerIds: readonly string[],
): Promise<(centerId: string) => QuarterTold[]> {
  const quarters = endedQuarters();
  const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
  const which = { center_id: [...centerIds], quarter: quarters };
  const [told, frozen] = await Promise.all([
    books.listMakersTolds(which, { select: ["center_id", "quarter", "band"] }),
    books.listPublishedQuarters(which, { select: ["center_id", "quarter"] }),
  ]);
  return (centerId) =>
    quartersTold(
      quarters,
      quarters.map((quarter) => {
        const isMeant = (row: { center_id: string; quarter: string }) =>
          row.center_id === centerId && row.quarter === quarter;
        const word = told.find(isMeant)?.band;
        return {
          quarter,
          band: MAKER_BANDS.find((band) => band === word) ?? null,
          isFrozen: frozen.some(isMeant),
        };
      }),
    );
}
