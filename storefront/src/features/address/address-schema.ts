import { isPostcode, plainPostcode, postcodeRule } from "@second-chance/backend/contracts/postcode";
import { z } from "zod";
import { ADDRESS_FIELDS, type AddressField, addressFields } from "./address-fields";

/** What is wrong with one field; a key below `problems.field`. */
export type FieldProblem =
  | "required"
  | "too_long"
  | "postcode"
  | "phone"
  | "choice"
  | "email"
  | "control_characters";

// Line breaks and other control characters have no place on a parcel label.
const CONTROL = /\p{Cc}/u;
const PHONE = /^\+?[\d\s().\-/]{5,}$/;

/** A trimmed single line of at most `max` characters; messages are keys of {@link FieldProblem}. */
export function textField(max: number, isRequired: boolean): z.ZodType<string, string> {
  const text = z
    .string()
    .trim()
    .max(max, "too_long" satisfies FieldProblem)
    .refine((value) => !CONTROL.test(value), "control_characters" satisfies FieldProblem);
  return isRequired ? text.refine((value) => value.length > 0, "required" satisfies FieldProblem) : text;
}

function postcodeField(country: string, isRequired: boolean, max: number) {
  const rule = postcodeRule(country);
  return textField(max, isRequired)
    .transform((value) => (rule ? plainPostcode(value, rule) : value.toUpperCase()))
    .refine((value) => value === "" || isPostcode(value, country), "postcode" satisfies FieldProblem);
}

/** Rules of an address in one country, over the strings a form posts; a field that it lacks is the empty string. */
export function addressFormSchema(
  country: string,
): z.ZodType<Record<AddressField, string>, Record<AddressField, string>> {
  const shape = Object.fromEntries(
    ADDRESS_FIELDS.map((name): [AddressField, z.ZodType<string, string>] => [
      name,
      z.string().transform(() => ""),
    ]),
  ) as Record<AddressField, z.ZodType<string, string>>;
  for (const { name, required, maxLength, options } of addressFields(country)) {
    const text = textField(maxLength, required);
    if (name === "postal_code") shape[name] = postcodeField(country, required, maxLength);
    else if (name === "phone")
      shape[name] = text.refine((value) => value === "" || PHONE.test(value), "phone");
    else if (options) {
      shape[name] = text.refine(
        (value) => value === "" || options.some((option) => option.value === value),
        "choice",
      );
    } else shape[name] = text;
  }
  return z.object(shape);
}
