import { isLabourCategory, type LabourCategory } from "./labour-category";

interface MadeTogether {
  readonly labour_categories: readonly string[];
  readonly made_in_prison: boolean;
}

/** Whose work is in units drawn from any of these batches: any work inside a prison makes a piece prison-made. */
export function workOfBatches(batches: readonly MadeTogether[]): LabourCategory[] {
  const categories = new Set(
    batches.flatMap(({ labour_categories }) => labour_categories.filter(isLabourCategory)),
  );
  if (batches.some(({ made_in_prison }) => made_in_prison)) categories.add("custody_sentenced");
  return [...categories].sort();
}
