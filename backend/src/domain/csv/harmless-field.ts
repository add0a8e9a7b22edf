/** What a spreadsheet would take for a formula, or for one that was marked already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const MARKED = /^'(?='*[=+\-@\t\r])/;

/** A text that runs in no spreadsheet: what would, is marked as text. {@link originalField} takes back every such mark. */
export const harmlessField = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const originalField = (field: string): string => field.replace(MARKED, "");
