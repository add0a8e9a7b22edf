import type { DoorProps } from "@/features/door/door-language";
import { doorTitle } from "@/features/door/door-title";
import { InvitationPage } from "@/features/door/invitation-page";
import { lookAtInvitation } from "@/features/workshop/door/look-at-invitation";

export const generateMetadata = doorTitle("workshop", "invitation");

export default function Page(props: DoorProps) {
  return <InvitationPage portal="workshop" look={lookAtInvitation} {...props} />;
}
