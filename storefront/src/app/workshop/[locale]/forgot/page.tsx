import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { doorFields } from "@/features/workshop/door/door-fields";
import { DoorFrame } from "@/features/workshop/door/door-frame";
import { type DoorProps, doorLanguage } from "@/features/workshop/door/door-language";
import { doorPath } from "@/features/workshop/door/door-pages";
import { askResetAction } from "@/features/workshop/door/reset-actions";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await doorLanguage(props), namespace: "workshop-door.forgot" });
  return { title: t("title") };
}

/** A new password: by mail, or with a slip for whoever has no address. */
export default async function ForgotPage(props: DoorProps) {
  const locale = await doorLanguage(props);
  const t = await getTranslations("workshop-door");
  const { login } = await doorFields();
  return (
    <DoorFrame locale={locale} page="forgot" title={t("forgot.title")} lead={t("forgot.lead")}>
      <ActionForm
        action={askResetAction}
        hidden={{ locale }}
        labels={{ submit: t("forgot.submit"), pending: t("forgot.pending"), summary: t("summary") }}
        fields={[login]}
      />
      <h2 className="mt-stack text-2xl">{t("forgot.slipTitle")}</h2>
      <p className="mt-2">{t("forgot.slipText")}</p>
      <p>
        <TextLink href={doorPath(locale, "reset")} className="inline-flex min-h-11 items-center">
          {t("forgot.slipLink")}
        </TextLink>
      </p>
    </DoorFrame>
  );
}
