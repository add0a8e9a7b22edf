// Read by phones as values: nothing here may load a schema.

/** The lists that a sender looks at: two of what is to be done, what has left, and what somebody reported. */
export const PARCEL_VIEWS = ["to_prepare", "packed", "sent", "problem"] as const;
export type ParcelView = (typeof PARCEL_VIEWS)[number];

/** Most parcels that one list holds. */
export const MOST_LISTED = 200;

/** Papers that a sender prints. Advance data holds the shopper's e-mail, so it stays with operators. */
export const SENDERS_PAPERS = ["label", "cn", "invoice", "labour", "packing"] as const;
export type SendersPaper = (typeof SENDERS_PAPERS)[number];

/** Most parcels whose papers come in one file. */
export const MOST_PRINTED = 40;

/** Letters that the words of a report may have. */
export const LONGEST_REPORT = 500;
