import { isBlank } from "../pieces/piece-rows";
import { readAllDrafts } from "./draft-store";
import { isUnsent } from "./kept-draft";

/** How many pieces of a manager, in whatever workshop, have something that only this device knows. */
export async function countUnsent(managerId: string): Promise<number> {
  return (await readAllDrafts(managerId)).filter((draft) => isUnsent(draft) && !isBlank(draft)).length;
}
