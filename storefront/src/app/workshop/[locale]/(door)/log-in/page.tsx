import type { DoorProps } from "@/features/door/door-language";
import { doorTitle } from "@/features/door/door-title";
import { LogInPage } from "@/features/door/log-in-page";

export const generateMetadata = doorTitle("workshop", "log-in");

export default function Page(props: DoorProps) {
  return <LogInPage portal="workshop" {...props} />;
}
