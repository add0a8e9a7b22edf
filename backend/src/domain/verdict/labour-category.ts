import { LABOUR_CATEGORIES, type LabourCategory } from "../../contracts/labour-category";

export { LABOUR_CATEGORIES, type LabourCategory };

export function isLabourCategory(value: string): value is LabourCategory {
  return (LABOUR_CATEGORIES as readonly string[]).includes(value);
}
