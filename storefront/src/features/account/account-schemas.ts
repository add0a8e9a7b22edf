import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import { TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import { z } from "zod";
import { textField } from "@/features/address/address-schema";
import { emailField } from "@/features/form/email-field";

/** Accounts are known by their e-mail in lower case, so that a capital letter makes no second account. */
const accountEmail = emailField(TEXT_LIMITS.email).transform((email) => email.toLowerCase());

const newPassword = z
  .string()
  .min(PASSWORD_LENGTH.min, "password_short")
  .max(PASSWORD_LENGTH.max, "too_long");
const phone = textField(TEXT_LIMITS.phone, false);
const name = textField(TEXT_LIMITS.name, true);

export const logInSchema = z.object({
  email: accountEmail,
  password: z.string().min(1, "required").max(PASSWORD_LENGTH.max, "too_long"),
});
export const registerSchema = z.object({
  first_name: name,
  last_name: name,
  email: accountEmail,
  password: newPassword,
});
export const forgotSchema = z.object({ email: accountEmail });
export const resetSchema = z.object({ password: newPassword });
export const profileSchema = z.object({ first_name: name, last_name: name, phone });

/** Limits for the sentences beside the fields. */
export const ACCOUNT_FACTS = {
  email: { maxLength: TEXT_LIMITS.email },
  password: { maxLength: PASSWORD_LENGTH.max, minLength: PASSWORD_LENGTH.min },
  first_name: { maxLength: TEXT_LIMITS.name },
  last_name: { maxLength: TEXT_LIMITS.name },
  phone: { maxLength: TEXT_LIMITS.phone },
} as const;
