import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewAct } from "../../domain/access/act";
import { stepListingWorkflow } from "./submit-listing";

interface Deletion {
  readonly id: string;
  readonly workshopId: string;
  readonly by: string;
  readonly act: NewAct;
}

/** Deletes a draft that nobody but its workshop has seen; what was saved of it stays with the operators. Throws `ListingRefusal`. */
export async function deleteListing(
  container: MedusaContainer,
  { id, workshopId, by, act }: Deletion,
): Promise<void> {
  const asked = { id, workshopId, step: "deleted", by } as const;
  await stepListingWorkflow(container).run({ input: { asked, act } });
}
