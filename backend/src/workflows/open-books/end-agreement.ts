import type { MedusaContainer } from "@medusajs/framework/types";
import { OPEN_BOOKS_MODULE } from "../../modules/open-books";
import type { OpenBooksModuleService } from "../../modules/open-books/service";
import { announceOpenBooks } from "./announce-open-books";
import { OpenBooksRefusal } from "./open-books-refusal";

/** Ends a center's agreement for good, by the operator `by`: all that was published of it is taken down. */
export async function endAgreement(
  container: MedusaContainer,
  id: string,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
  const [agreement] = await books.listPublishingAgreements({ id }, { take: 1 });
  if (!agreement) throw new OpenBooksRefusal("agreement_not_found", "There is no such agreement.");
  if (agreement.ended_at) throw new OpenBooksRefusal("agreement_ended", "This agreement has ended already.");
  await books.updatePublishingAgreements({ id, ended_at: new Date(), ended_by: by, ended_reason: reason });
  await announceOpenBooks(container, agreement.center_id);
}
