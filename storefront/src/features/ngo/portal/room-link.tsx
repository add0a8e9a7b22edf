"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

interface RoomLinkProps {
  readonly href: string;
  readonly segment: string;
  readonly children: ReactNode;
}

/** A link of the navigation that says when it is the room one is in: only the address knows, and no layout sees it. */
export function RoomLink({ href, segment, children }: RoomLinkProps) {
  const isHere = (useSelectedLayoutSegment() ?? "") === segment;
  return (
    <a
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="flex min-h-11 items-center border-l-2 border-transparent px-3 hover:bg-sand aria-[current=page]:border-clay aria-[current=page]:bg-sand aria-[current=page]:font-semibold"
    >
      {children}
    </a>
  );
}
