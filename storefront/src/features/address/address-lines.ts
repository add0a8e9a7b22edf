import { postcodeRule } from "@second-chance/backend/contracts/postcode";
import type { AddressField } from "./address-fields";
import { addressFormat } from "./address-format";

/** An address as baskets, receipts and accounts hold it. */
export type StoredAddress = Readonly<Partial<Record<AddressField | "country_code", string | null>>>;

const PARTS: Record<string, (address: StoredAddress) => string> = {
  N: ({ first_name, last_name }) => [first_name, last_name].filter(Boolean).join(" "),
  A: ({ address_1 }) => address_1 ?? "",
  D: ({ address_2 }) => address_2 ?? "",
  C: ({ city }) => city ?? "",
  S: ({ province }) => province ?? "",
  Z: ({ postal_code }) => postal_code ?? "",
};

// What stays of a line whose parts are empty: separators, and the prefix of a postcode that nobody gave.
const DANGLING = /^[\s,/-]+|[\s,/-]+$/g;

/** An address as its country writes it, one string a line, without the country's name. */
export function addressLines(address: StoredAddress): string[] {
  const country = address.country_code ?? "";
  const { format } = addressFormat(country);
  const prefix = postcodeRule(country)?.prefix;
  return format
    .split("%n")
    .map((line) => {
      const bare = prefix && !address.postal_code ? line.replace(prefix, "") : line;
      return bare
        .replace(/%([NADCSZ])/g, (_, letter: string) => PARTS[letter]?.(address) ?? "")
        .replace(DANGLING, "");
    })
    .filter(Boolean);
}
