import type { DoorProps } from "@/features/door/door-language";
import { doorTitle } from "@/features/door/door-title";
import { SecondFactorPage } from "@/features/door/second-factor-page";

export const generateMetadata = doorTitle("workshop", "secondFactor");

export default function Page(props: DoorProps) {
  return <SecondFactorPage portal="workshop" {...props} />;
}
