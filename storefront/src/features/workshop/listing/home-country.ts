/** The country of a center by its currency: each currency that a center sells in belongs to one country of ours. */
const HOMES: Readonly<Record<string, string>> = { PEN: "pe", VND: "vn", EUR: "lt", ZAR: "za" };

/** Lower case, as paths and formats want it. */
export const homeCountryOf = (currencyCode: string): string => HOMES[currencyCode] ?? "pe";
