import { notFound } from "next/navigation";
import { type DoorProps, portalLanguage } from "@/features/door/door-language";

/** Every other path of the portal: not found, in the portal's words and language. */
export default async function UnknownPage(props: Pick<DoorProps, "params">) {
  await portalLanguage(props);
  notFound();
}
