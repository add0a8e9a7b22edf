import type { Appearance } from "@stripe/stripe-js";

/** Stripe's fields in the shop's own colours and shapes. @param token reads a design token of the page, as it is now */
export function elementLook(token: (name: string) => string): Appearance {
  return {
    theme: "flat",
    disableAnimations: true,
    variables: {
      fontFamily: token("--font-sans") || "Arial, sans-serif",
      fontSizeBase: "16px",
      borderRadius: token("--radius-md"),
      spacingUnit: "4px",
      colorPrimary: token("--color-clay"),
      colorBackground: token("--color-paper-raised"),
      colorText: token("--color-ink"),
      colorTextSecondary: token("--color-ink-soft"),
      colorTextPlaceholder: token("--color-ink-soft"),
      colorDanger: token("--color-clay-deep"),
    },
    rules: {
      ".Input": { border: `1px solid ${token("--color-line-strong")}`, padding: "12px" },
      ".Input:focus": {
        outline: `3px solid ${token("--color-indigo")}`,
        outlineOffset: "2px",
        boxShadow: "none",
      },
      ".Label": { fontWeight: "600" },
      ".AccordionItem": { border: `1px solid ${token("--color-line")}`, padding: "14px 16px" },
    },
  };
}

/** Reads tokens from the page: a chosen theme included. */
export function tokensOfPage(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(name).trim();
}
