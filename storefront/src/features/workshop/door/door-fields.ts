import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";

/** The fields of the door's forms, with their words. */
export async function doorFields() {
  const t = await getTranslations("workshop-door");
  return {
    login: {
      name: "login",
      label: t("logIn.login"),
      hint: t("logIn.loginHint"),
      required: true,
      maxLength: 254,
      autoComplete: "username",
      inputMode: "email",
    },
    password: {
      name: "password",
      label: t("logIn.password"),
      type: "password",
      required: true,
      maxLength: PASSWORD_LENGTH.max,
      autoComplete: "current-password",
    },
    newPassword: {
      name: "password",
      label: t("newPassword"),
      hint: t("newPasswordHint", { min: PASSWORD_LENGTH.min }),
      type: "password",
      required: true,
      minLength: PASSWORD_LENGTH.min,
      maxLength: PASSWORD_LENGTH.max,
      autoComplete: "new-password",
    },
    factor: {
      name: "factor",
      label: t("secondFactor.code"),
      hint: t("secondFactor.hint"),
      required: true,
      maxLength: 60,
      autoComplete: "one-time-code",
    },
  } satisfies Record<string, FieldView>;
}
