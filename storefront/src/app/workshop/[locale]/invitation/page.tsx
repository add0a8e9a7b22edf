import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { managerHere, showInvitation } from "@/data/manager-door";
import { CodeForm } from "@/features/workshop/door/code-form";
import { DoorFrame } from "@/features/workshop/door/door-frame";
import { asked, type DoorProps, doorLanguage } from "@/features/workshop/door/door-language";
import { doorProblems } from "@/features/workshop/door/door-problem";
import { InvitationForms } from "@/features/workshop/door/invitation-forms";
import { Notice } from "@/ui/notice";

export async function generateMetadata(props: DoorProps): Promise<Metadata> {
  const locale = await doorLanguage(props);
  const t = await getTranslations({ locale, namespace: "workshop-door.invitation" });
  return { title: t("title") };
}

/** Where a slip or a mail leads: what one is invited to, and the way in. */
export default async function InvitationPage(props: DoorProps) {
  const locale = await doorLanguage(props);
  const code = await asked(props, "code");
  const t = await getTranslations("workshop-door.invitation");
  const frame = { locale, page: "invitation", title: t("title"), query: { code } } as const;
  if (!code)
    return (
      <DoorFrame {...frame} lead={t("lead")}>
        <CodeForm locale={locale} page="invitation" />
      </DoorFrame>
    );
  const invitation = await showInvitation(code);
  if (!invitation.ok)
    return (
      <DoorFrame {...frame}>
        <Notice look="problem" role="alert">
          {(await doorProblems(locale))(invitation.code)}
        </Notice>
        <div className="mt-6">
          <CodeForm locale={locale} page="invitation" />
        </div>
      </DoorFrame>
    );
  return (
    <DoorFrame {...frame}>
      <InvitationForms locale={locale} code={code} invitation={invitation.value} here={await managerHere()} />
    </DoorFrame>
  );
}
