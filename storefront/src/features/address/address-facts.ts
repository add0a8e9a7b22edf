import { type AddressField, addressFields } from "./address-fields";

/** Limits and examples of a country's address fields, for the sentences beside them. */
export function addressFacts(
  country: string,
): Partial<Record<AddressField, { readonly maxLength: number; readonly example?: string | undefined }>> {
  return Object.fromEntries(
    addressFields(country).map(({ name, maxLength, example }) => [name, { maxLength, example }]),
  );
}
