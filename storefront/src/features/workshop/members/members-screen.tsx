"use client";

import type { MemberList } from "@second-chance/backend/contracts/manager/access";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { InvitationItem } from "./invitation-item";
import { InviteForm } from "./invite-form";
import { MemberItem } from "./member-item";
import { type Said, SaidNotice } from "./said-notice";

/** Who works with the portal of this workshop, and who is invited to. */
export default function MembersScreen() {
  const t = useTranslations("workshop-members");
  const { workshopId } = useWorkshop();
  const path = `/workshops/${workshopId}/members`;
  const view = usePortal<MemberList>(path);
  const [isInviting, setInviting] = useState(false);
  const [said, setSaid] = useState<Said>();
  const tell = async (news: Said) => {
    setSaid(news);
    await view.reload();
  };
  if (isInviting)
    return (
      <InviteForm
        path={path}
        mayWholeCenter={view.data?.may_whole_center ?? false}
        onMade={(news) => {
          setInviting(false);
          void tell(news);
        }}
        onLeave={() => setInviting(false)}
      />
    );
  return (
    <PortalPage
      title={t("title")}
      actions={
        <Button type="button" wide onClick={() => setInviting(true)}>
          {t("invite")}
        </Button>
      }
    >
      <p className="mb-5 text-ink-soft">{t("text")}</p>
      <SaidNotice said={said} />
      <PortalData view={view}>
        {({ members, invitations }) => (
          <>
            <ul className="divide-y divide-line border-y border-line">
              {members.map((member) => (
                <MemberItem key={member.membership_id} member={member} path={path} onSaid={tell} />
              ))}
            </ul>
            {invitations.length > 0 && (
              <section aria-labelledby="invitations" className="mt-8">
                <h2 id="invitations" className="mb-3 text-2xl">
                  {t("invitations")}
                </h2>
                <ul className="divide-y divide-line border-y border-line">
                  {invitations.map((invitation) => (
                    <InvitationItem
                      key={invitation.id}
                      invitation={invitation}
                      path={`${path}/invitations/${invitation.id}`}
                      onSaid={tell}
                    />
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </PortalData>
    </PortalPage>
  );
}
