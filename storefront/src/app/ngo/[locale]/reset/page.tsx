import type { DoorProps } from "@/features/door/door-language";
import { doorTitle } from "@/features/door/door-title";
import { ResetPage } from "@/features/door/reset-page";

export const generateMetadata = doorTitle("ngo", "reset");

export default function Page(props: DoorProps) {
  return <ResetPage portal="ngo" {...props} />;
}
