"use client";

import { type RefObject, useEffect, useState } from "react";

/** True from the moment that an element has been on the screen, or nearly: what stands in it is only fetched then. */
export function useSeen(box: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!box.current || isSeen) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: "200px" },
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box, isSeen]);
  return isSeen;
}
