import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import type { Portal } from "@second-chance/backend/contracts/portal";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";

/** The fields of the door's forms, with their words. */
export async function doorFields(portal: Portal) {
  const t = await getTranslations("door");
  const own = await getTranslations(`${portal}-door`);
  return {
    login: {
      name: "login",
      label: own("login"),
      hint: own("loginHint"),
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
