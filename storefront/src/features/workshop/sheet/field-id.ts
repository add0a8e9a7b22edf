import type { SheetField } from "./typed-sheet";

/** The id of a row's field in the page. */
export const fieldId = (rowKey: string, field: SheetField): string => `sheet-${rowKey}-${field}`;
