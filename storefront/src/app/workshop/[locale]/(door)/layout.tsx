import type { ReactNode } from "react";
import { KeepPortal } from "@/features/workshop/door/keep-portal";

/** The door's own pages: while somebody types name and password, the rooms behind it are fetched. */
export default function WorkshopDoorLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <KeepPortal />
      {children}
    </>
  );
}
