import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/features/form/action-form";
import { doorFields } from "./door-fields";
import { DoorFrame } from "./door-frame";
import { type DoorPageProps, portalLanguage } from "./door-language";
import { askResetAction } from "./reset-actions";

/** A new password by mail; `children` is the way for whoever has no address. */
export async function ForgotPage({
  portal,
  children,
  ...props
}: DoorPageProps & { readonly children?: ReactNode }) {
  const locale = await portalLanguage(props);
  const t = await getTranslations("door");
  const own = await getTranslations(`${portal}-door`);
  const { login } = await doorFields(portal);
  const place = { portal, locale };
  return (
    <DoorFrame {...place} page="forgot" title={t("forgot.title")} lead={own("forgotLead")}>
      <ActionForm
        action={askResetAction}
        hidden={place}
        labels={{ submit: t("forgot.submit"), pending: t("forgot.pending"), summary: t("summary") }}
        fields={[login]}
      />
      {children}
    </DoorFrame>
  );
}
