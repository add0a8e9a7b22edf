"use client";

import { useEffect } from "react";

/**
 * Loads the checkout as a document of its own where the router led here from another page: what a page may load is said by
 * the document it began with, and no other page's lets a payment's fields in. Nothing has been typed by then.
 */
export function useOwnDocument(isNeeded: boolean): void {
  useEffect(() => {
    const [entry] = performance.getEntriesByType("navigation");
    if (isNeeded && entry && !new URL(entry.name).pathname.endsWith("/checkout")) window.location.reload();
  }, [isNeeded]);
}
