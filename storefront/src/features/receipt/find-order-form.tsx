import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import type { FormatPlace } from "@/i18n/format";
import { findOrderAction } from "./find-order-action";

/** Order number and e-mail, for the link by mail. */
export async function FindOrderForm({ place }: { readonly place: FormatPlace }) {
  const t = await getTranslations("receipt.find");
  const tProblems = await getTranslations("problems");
  return (
    <ActionForm
      action={findOrderAction}
      hidden={{ locale: place.locale, country: place.country }}
      labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
      fields={[
        {
          name: "number",
          label: t("number"),
          hint: t("numberHint"),
          inputMode: "numeric",
          autoComplete: "off",
          required: true,
          maxLength: 12,
        },
        {
          name: "email",
          label: t("email"),
          type: "email",
          inputMode: "email",
          autoComplete: "email",
          required: true,
          maxLength: 254,
        },
      ]}
    />
  );
}
