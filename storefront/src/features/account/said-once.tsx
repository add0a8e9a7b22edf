"use client";

import { useEffect } from "react";

/** Takes the notice's cookie away once the notice has been shown; without script it dies after a while by itself. */
export function SaidOnce() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = "flash_notice=; path=/; max-age=0; samesite=lax";
  }, []);
  return null;
}
