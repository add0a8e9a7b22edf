import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showReset } from "@/data/manager-door";
import { ActionForm } from "@/features/form/action-form";
import { CodeForm } from "@/features/workshop/door/code-form";
import { doorFields } from "@/features/workshop/door/door-fields";
import { DoorFrame } from "@/features/workshop/door/door-frame";
import { asked, type DoorProps, doorLanguage } from "@/features/workshop/door/door-language";
import { doorPath } from "@/features/workshop/door/door-pages";
import { doorProblems } from "@/features/workshop/door/door-problem";
import { takeResetAction } from "@/features/workshop/door/reset-actions";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await doorLanguage(props), namespace: "workshop-door.reset" });
  return { title: t("title") };
}

/** Where a code for a new password is used. */
export default async function ResetPage(props: DoorProps) {
  const locale = await doorLanguage(props);
  const code = await asked(props, "code");
  const t = await getTranslations("workshop-door");
  const frame = { locale, page: "reset", title: t("reset.title"), query: { code } } as const;
  const shown = code ? await showReset(code) : undefined;
  if (!shown?.ok)
    return (
      <DoorFrame {...frame}>
        {shown ? (
          <div className="mb-6">
            <Notice look="problem" role="alert">
              {(await doorProblems(locale))(shown.code)}
            </Notice>
          </div>
        ) : null}
        <CodeForm locale={locale} page="reset" />
      </DoorFrame>
    );
  const { newPassword } = await doorFields();
  return (
    <DoorFrame {...frame} lead={t("reset.lead", { login: shown.value.login })}>
      <ActionForm
        action={takeResetAction}
        hidden={{ locale, code }}
        labels={{ submit: t("reset.submit"), pending: t("forgot.pending"), summary: t("summary") }}
        fields={[newPassword]}
      >
        <TextLink href={doorPath(locale, "log-in")} className="inline-flex min-h-11 items-center">
          {t("reset.logIn")}
        </TextLink>
      </ActionForm>
    </DoorFrame>
  );
}
