import { notFound } from "next/navigation";
import { portalLanguage } from "@/features/door/door-language";
import type { RoomProps } from "@/features/ngo/portal/room-props";

/** Every other path of an organisation: not found, inside its own frame. */
export default async function UnknownRoom(props: Pick<RoomProps, "params">) {
  await portalLanguage(props);
  notFound();
}
