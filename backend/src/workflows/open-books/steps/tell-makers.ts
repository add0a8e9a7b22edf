import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MakerBand } from "../../../contracts/maker-bands";
import { OPEN_BOOKS_MODULE } from "../../../modules/open-books";
import type { OpenBooksModuleService, Telling } from "../../../modules/open-books/service";
import { OpenBooksRefusal } from "../open-books-refusal";

/** Writes down what a center tells; taken back, it says again what it said before. */
export const tellMakersStep = createStep(
  "tell-makers",
  async (telling: Telling, { container }) => {
    const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
    const { centerId, quarter } = telling;
    const [before] = await books.listMakersTolds({ center_id: centerId, quarter }, { take: 1 });
    if (!(await books.tellMakers(telling)))
      throw new OpenBooksRefusal(
        "quarter_frozen",
        "This quarter is published: what was told of it stays as it is.",
      );
    return new StepResponse(undefined, { telling, before });
  },
  async (done, { container }) => {
    if (!done) return;
    const { telling, before } = done;
    const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
    if (before)
      await books.tellMakers({
        ...telling,
        band: before.band as MakerBand,
        by: { kind: before.told_by_kind, id: before.told_by },
      });
    else await books.deleteMakersTolds({ center_id: telling.centerId, quarter: telling.quarter });
  },
);
