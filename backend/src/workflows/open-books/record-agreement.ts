import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewAgreement } from "../../contracts/open-books";
import { utcDay } from "../../domain/calendar-day";
import { OPEN_BOOKS_MODULE } from "../../modules/open-books";
import type { OpenBooksModuleService } from "../../modules/open-books/service";
import { announceOpenBooks } from "./announce-open-books";
import { OpenBooksRefusal } from "./open-books-refusal";
import { requireCenter } from "./require-center";

/** Writes down that a center lets its income be published, by the operator `by`; answers with the id. Pages follow within seconds. */
export async function recordAgreement(
  container: MedusaContainer,
  agreement: NewAgreement,
  by: string,
): Promise<string> {
  if (agreement.agreed_on > utcDay(new Date()))
    throw new OpenBooksRefusal("agreement_in_future", "An agreement is recorded once it has been given.");
  await requireCenter(container, agreement.center_id);
  const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
  const known = await books.listPublishingAgreements(
    { center_id: agreement.center_id, ended_at: null },
    { take: 1 },
  );
  if (known.length > 0)
    throw new OpenBooksRefusal("agreement_in_force", "This center has agreed already: end that first.");
  const { id } = await books.createPublishingAgreements({ ...agreement, recorded_by: by });
  await announceOpenBooks(container, agreement.center_id);
  return id;
}
