import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/form/action-form";
import { doorFields } from "@/features/workshop/door/door-fields";
import { DoorFrame } from "@/features/workshop/door/door-frame";
import { asked, type DoorProps, doorLanguage } from "@/features/workshop/door/door-language";
import { doorPath } from "@/features/workshop/door/door-pages";
import { secondFactorAction } from "@/features/workshop/door/second-factor-action";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const locale = await doorLanguage(props);
  const t = await getTranslations({ locale, namespace: "workshop-door.secondFactor" });
  return { title: t("title") };
}

/** The second step of a login: a code of the app, or one that was kept for when it is lost. */
export default async function SecondFactorPage(props: DoorProps) {
  const locale = await doorLanguage(props);
  const [challenge, code] = [await asked(props, "challenge"), await asked(props, "code")];
  const t = await getTranslations("workshop-door");
  const { factor } = await doorFields();
  return (
    <DoorFrame
      locale={locale}
      page="second-factor"
      title={t("secondFactor.title")}
      query={{ challenge, code }}
    >
      <ActionForm
        action={secondFactorAction}
        hidden={{ locale, challenge, code }}
        labels={{ submit: t("logIn.submit"), pending: t("logIn.pending"), summary: t("summary") }}
        fields={[factor]}
      >
        <TextLink href={doorPath(locale, "log-in", { code })} className="inline-flex min-h-11 items-center">
          {t("secondFactor.again")}
        </TextLink>
      </ActionForm>
    </DoorFrame>
  );
}
