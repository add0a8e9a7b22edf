import { addressOrder } from "@second-chance/backend/contracts/address-lines";
import data from "./address-formats.json";

/** One choice of a province list: what the address stores and what the shopper reads. */
export interface Province {
  readonly value: string;
  readonly label: string;
}

/** How one country writes an address. */
export interface AddressFormat {
  /** Lines from top to bottom, by the letters of {@link addressOrder}. */
  readonly format: string;
  /** Letters of the parts that an address can't do without; the postcode's own rule is a contract of the backend. */
  readonly required: string;
  readonly example?: string;
  readonly postcodeLabel: "postcode" | "zip" | "eircode" | "pin";
  readonly provinceLabel: ProvinceLabel;
  readonly cityLabel: "city" | "suburb" | "district" | "town";
  readonly secondLineLabel: "extra" | "suburb" | "neighbourhood";
  readonly provinces: readonly Province[];
}

export const PROVINCE_LABELS = [
  "province",
  "state",
  "department",
  "county",
  "emirate",
  "parish",
  "prefecture",
  "region",
] as const;
export type ProvinceLabel = (typeof PROVINCE_LABELS)[number];

type Row = Partial<Omit<AddressFormat, "provinces" | "format">> & {
  required: string;
  provinces?: string[];
};

/**
 * Source: Google's Address Validation Metadata (CC BY 4.0), cut to the shop's markets; Viet Nam has the 34 provinces of
 * 1 July 2025, Peru its departments by their plain names, South Africa its provinces.
 */
const ROWS = data as Record<string, Row>;

const PLAIN: Row = { required: "AC" };

function province(row: string): Province {
  const [value = row, label = value] = row.split("|");
  return { value, label };
}

/** @param country ISO 3166-1 alpha-2 in any case; one without a row gets name, street and town. */
export function addressFormat(country: string): AddressFormat {
  const row = ROWS[country.toUpperCase()] ?? PLAIN;
  return {
    ...row,
    format: addressOrder(country),
    postcodeLabel: row.postcodeLabel ?? "postcode",
    provinceLabel: row.provinceLabel ?? "province",
    cityLabel: row.cityLabel ?? "city",
    secondLineLabel: row.secondLineLabel ?? "extra",
    provinces: (row.provinces ?? []).map(province),
  };
}
