import { TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import { z } from "zod";
import { ADDRESS_FIELDS, type AddressField } from "@/features/address/address-fields";
import { addressFormSchema } from "@/features/address/address-schema";
import { emailField } from "@/features/form/email-field";

export const CHECKOUT_FIELDS = ["email", ...ADDRESS_FIELDS] as const;
export type CheckoutField = "email" | AddressField;

export interface CheckoutDetails {
  readonly email: string;
  readonly address: Readonly<Record<AddressField, string>>;
}

/** E-mail and address together: every complaint comes at once, e-mail first. */
export function parseDetails(
  country: string,
  values: Readonly<Record<CheckoutField, string>>,
): { readonly details: CheckoutDetails } | { readonly issues: readonly z.core.$ZodIssue[] } {
  const email = z.object({ email: emailField(TEXT_LIMITS.email) }).safeParse(values);
  const address = addressFormSchema(country).safeParse(values);
  if (email.success && address.success)
    return { details: { email: email.data.email, address: address.data } };
  return { issues: [...(email.error?.issues ?? []), ...(address.error?.issues ?? [])] };
}

/** The choice of each parcel, posted as `post:<center id>`. */
export function parseChoices(form: FormData): Record<string, string> {
  const choices: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith("post:") && typeof value === "string") {
      choices[name.slice(5, 69)] = value.slice(0, 64);
    }
  }
  return choices;
}

/** The total that was on the shopper's screen, in minor units; what isn't one matches no total. */
export function parseExpectedTotal(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}
