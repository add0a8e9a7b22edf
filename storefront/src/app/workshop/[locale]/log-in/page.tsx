import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { doorFields } from "@/features/workshop/door/door-fields";
import { DoorFrame } from "@/features/workshop/door/door-frame";
import { asked, type DoorProps, doorLanguage } from "@/features/workshop/door/door-language";
import { doorPath, SAID_NEW_PASSWORD } from "@/features/workshop/door/door-pages";
import { logInAction } from "@/features/workshop/door/log-in-action";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await doorLanguage(props), namespace: "workshop-door.logIn" });
  return { title: t("title") };
}

/** The door of the portal: a form that works before any script has come. */
export default async function LogInPage(props: DoorProps) {
  const locale = await doorLanguage(props);
  const [code, said] = [await asked(props, "code"), await asked(props, "said")];
  const t = await getTranslations("workshop-door");
  const { login, password } = await doorFields();
  return (
    <DoorFrame locale={locale} page="log-in" title={t("logIn.title")} query={{ code }}>
      {said === SAID_NEW_PASSWORD ? (
        <div className="mb-6">
          <Notice look="good" icon="check" role="status">
            {t("reset.done")}
          </Notice>
        </div>
      ) : null}
      <ActionForm
        action={logInAction}
        hidden={{ locale, code }}
        labels={{ submit: t("logIn.submit"), pending: t("logIn.pending"), summary: t("summary") }}
        fields={[login, password]}
      />
      <ul className="mt-6">
        <li>
          <TextLink href={doorPath(locale, "forgot")} className="inline-flex min-h-11 items-center">
            {t("logIn.forgot")}
          </TextLink>
        </li>
        <li>
          <TextLink href={doorPath(locale, "invitation")} className="inline-flex min-h-11 items-center">
            {t("logIn.invited")}
          </TextLink>
        </li>
      </ul>
    </DoorFrame>
  );
}
