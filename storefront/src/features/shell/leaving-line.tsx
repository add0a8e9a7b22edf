"use client";

import { useEffect } from "react";

const ATTRIBUTE = "data-leaving";

function isLeaving(event: Event): boolean {
  if (event.defaultPrevented) return false;
  if (event.type === "submit") return true;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.origin !== window.location.origin) return false;
  const isHere = link.pathname === window.location.pathname && link.search === window.location.search;
  const opensElsewhere = event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey);
  return !isHere && !opensElsewhere;
}

/**
 * Says that the next page is on its way when it takes its time: a line at the top, drawn by globals.css after a
 * moment. Pages are whole documents, so that nothing of them hangs on script; this is their slow state.
 */
export function LeavingLine() {
  useEffect(() => {
    const leave = (event: Event): void => {
      if (isLeaving(event)) document.documentElement.setAttribute(ATTRIBUTE, "");
    };
    const arrive = (): void => document.documentElement.removeAttribute(ATTRIBUTE);
    window.addEventListener("click", leave);
    window.addEventListener("submit", leave);
    window.addEventListener("pageshow", arrive);
    return () => {
      window.removeEventListener("click", leave);
      window.removeEventListener("submit", leave);
      window.removeEventListener("pageshow", arrive);
    };
  }, []);
  return null;
}
