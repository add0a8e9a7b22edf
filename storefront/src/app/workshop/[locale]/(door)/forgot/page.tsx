import type { DoorProps } from "@/features/door/door-language";
import { doorTitle } from "@/features/door/door-title";
import { ForgotPage } from "@/features/door/forgot-page";
import { SlipWay } from "@/features/workshop/door/slip-way";

export const generateMetadata = doorTitle("workshop", "forgot");

export default async function Page(props: DoorProps) {
  return (
    <ForgotPage portal="workshop" {...props}>
      <SlipWay {...props} />
    </ForgotPage>
  );
}
