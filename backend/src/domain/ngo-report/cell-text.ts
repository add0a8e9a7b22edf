/** What no file of every kind can hold: control characters, halves of a letter. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;

/** A text as one cell, the same in every file. */
export const cellText = (text: string): string => text.normalize("NFC").replace(UNWRITABLE, " ").trim();

/** The same of what may be missing; an empty one tells nothing. */
export const cellOf = (text: string | null): string | null => (text === null ? null : cellText(text) || null);
