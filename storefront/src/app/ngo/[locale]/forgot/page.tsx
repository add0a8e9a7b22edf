import type { DoorProps } from "@/features/door/door-language";
import { doorTitle } from "@/features/door/door-title";
import { ForgotPage } from "@/features/door/forgot-page";

export const generateMetadata = doorTitle("ngo", "forgot");

export default function Page(props: DoorProps) {
  return <ForgotPage portal="ngo" {...props} />;
}
