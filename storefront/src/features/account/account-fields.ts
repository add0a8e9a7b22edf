import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import { TEXT_LIMITS } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";

interface AccountFields {
  readonly email: FieldView;
  /** The password that an account has. */
  readonly password: FieldView;
  /** A password that is chosen now. */
  readonly newPassword: FieldView;
  readonly firstName: FieldView;
  readonly lastName: FieldView;
  readonly phone: FieldView;
}

/** The fields of the account's forms in the page's language. */
export async function accountFields(): Promise<AccountFields> {
  const t = await getTranslations("account.field");
  const passwordBase = {
    name: "password",
    type: "password",
    required: true,
    maxLength: PASSWORD_LENGTH.max,
  } as const;
  const nameBase = { required: true, maxLength: TEXT_LIMITS.name, isHalf: true } as const;
  return {
    email: {
      name: "email",
      label: t("email"),
      type: "email",
      inputMode: "email",
      autoComplete: "email",
      required: true,
      maxLength: TEXT_LIMITS.email,
    },
    password: { ...passwordBase, label: t("password"), autoComplete: "current-password" },
    newPassword: {
      ...passwordBase,
      label: t("newPassword"),
      hint: t("passwordHint", { min: PASSWORD_LENGTH.min }),
      autoComplete: "new-password",
      minLength: PASSWORD_LENGTH.min,
    },
    firstName: { ...nameBase, name: "first_name", label: t("firstName"), autoComplete: "given-name" },
    lastName: { ...nameBase, name: "last_name", label: t("lastName"), autoComplete: "family-name" },
    phone: {
      name: "phone",
      label: t("phone"),
      type: "tel",
      inputMode: "tel",
      autoComplete: "tel",
      required: false,
      optional: t("optional"),
      maxLength: TEXT_LIMITS.phone,
    },
  };
}
