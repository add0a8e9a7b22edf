"use client";

import { useSyncExternalStore } from "react";

/** Dispatched on `window` by whoever changed the basket without leaving the page. */
export const BASKET_CHANGED = "basket-changed";

function readCount(): number {
  return Number(/(?:^|; )basket_count=(\d{1,4})/.exec(document.cookie)?.[1] ?? 0);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(BASKET_CHANGED, changed);
  window.addEventListener("pageshow", changed);
  return () => {
    window.removeEventListener(BASKET_CHANGED, changed);
    window.removeEventListener("pageshow", changed);
  };
}

/** Number of pieces in the basket, from a cookie: the page around it stays static. */
export function BasketCount() {
  const count = useSyncExternalStore(subscribe, readCount, () => 0);
  if (count === 0) return null;
  return (
    <span className="absolute top-0.5 right-0 min-w-5 rounded-full bg-action px-1 text-center text-xs leading-5 font-semibold text-on-action tabular">
      {count}
    </span>
  );
}
