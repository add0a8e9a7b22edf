/** Where the device keeps how large its reader wants the text. */
export const TEXT_SIZE_KEY = "workshop-text";

/** Of the root, so that everything grows with it. */
export const TEXT_SIZES = { normal: "100%", bigger: "118%", biggest: "136%" } as const;
export type TextSize = keyof typeof TEXT_SIZES;

export function readTextSize(): TextSize {
  try {
    const kept = localStorage.getItem(TEXT_SIZE_KEY) ?? "";
    return Object.hasOwn(TEXT_SIZES, kept) ? (kept as TextSize) : "normal";
  } catch {
    return "normal";
  }
}

export function keepTextSize(size: TextSize): void {
  document.documentElement.style.fontSize = TEXT_SIZES[size];
  try {
    localStorage.setItem(TEXT_SIZE_KEY, size);
  } catch {
    // A browser that keeps nothing shows it for as long as the page is open.
  }
}
