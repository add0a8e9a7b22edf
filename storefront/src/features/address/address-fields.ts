import { TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import { postcodeRule } from "@second-chance/backend/contracts/postcode";
import { addressFormat, type Province } from "./address-format";

/** Names of the form fields, which are those of the wire. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "phone",
] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];

/** One field of the form, in the order in which the country writes it. */
export interface AddressFieldView {
  readonly name: AddressField;
  /** Key below `checkout.address.label`. */
  readonly label: string;
  readonly required: boolean;
  readonly maxLength: number;
  readonly autoComplete: string;
  readonly inputMode?: "text" | "tel" | "numeric";
  readonly example?: string;
  readonly options?: readonly Province[];
  /** Half-width fields stand beside their neighbour. */
  readonly isHalf: boolean;
}

const DIGITS = /^\d+$/;

// A half-width field without a neighbour takes the whole row.
function evenRows(fields: readonly AddressFieldView[]): AddressFieldView[] {
  const halves = fields.filter((field) => field.isHalf);
  const alone = halves.length % 2 === 1 ? halves.at(-1) : undefined;
  return fields.map((field) => (field === alone ? { ...field, isHalf: false } : field));
}

/** The fields an address in this country has: street first, then town, province and postcode in the local order. */
export function addressFields(country: string): AddressFieldView[] {
  const format = addressFormat(country);
  const isRequired = (letter: string): boolean => format.required.includes(letter);
  const byLetter: Record<string, AddressFieldView> = {
    A: {
      name: "address_1",
      label: "street",
      required: true,
      maxLength: TEXT_LIMITS.line,
      autoComplete: "address-line1",
      isHalf: false,
    },
    D: {
      name: "address_2",
      label: format.secondLineLabel,
      required: false,
      maxLength: TEXT_LIMITS.line,
      autoComplete: "address-line2",
      isHalf: false,
    },
    C: {
      name: "city",
      label: format.cityLabel,
      required: true,
      maxLength: TEXT_LIMITS.city,
      autoComplete: "address-level2",
      isHalf: true,
    },
    S: {
      name: "province",
      label: format.provinceLabel,
      required: isRequired("S"),
      maxLength: TEXT_LIMITS.city,
      autoComplete: "address-level1",
      isHalf: true,
      ...(format.provinces.length > 0 ? { options: format.provinces } : {}),
    },
    Z: {
      name: "postal_code",
      label: format.postcodeLabel,
      required: postcodeRule(country)?.required ?? false,
      maxLength: TEXT_LIMITS.postcode,
      autoComplete: "postal-code",
      inputMode: DIGITS.test(format.example ?? "") ? "numeric" : "text",
      isHalf: true,
      ...(format.example ? { example: format.example } : {}),
    },
  };
  const placed = evenRows(
    [...format.format.matchAll(/%([ADCSZ])/g)].flatMap(([, letter = ""]) => byLetter[letter] ?? []),
  );
  return [
    {
      name: "first_name",
      label: "firstName",
      required: true,
      maxLength: TEXT_LIMITS.name,
      autoComplete: "given-name",
      isHalf: true,
    },
    {
      name: "last_name",
      label: "lastName",
      required: true,
      maxLength: TEXT_LIMITS.name,
      autoComplete: "family-name",
      isHalf: true,
    },
    ...placed,
    {
      name: "phone",
      label: "phone",
      required: false,
      maxLength: TEXT_LIMITS.phone,
      autoComplete: "tel",
      inputMode: "tel",
      isHalf: false,
    },
  ];
}
