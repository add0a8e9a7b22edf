/** Tags in one PDF: 27 sheets, as many as an office printer takes without a refill. */
export const MOST_TAGS = 240;
