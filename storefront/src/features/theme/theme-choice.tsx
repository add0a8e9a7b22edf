"use client";

import { useEffect, useState } from "react";
import { isTheme, THEME_ATTRIBUTE, THEME_KEY, THEMES, type Theme } from "./theme";

function keep(theme: Theme): void {
  const page = document.documentElement;
  if (theme === "device") page.removeAttribute(THEME_ATTRIBUTE);
  else page.setAttribute(THEME_ATTRIBUTE, theme);
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}

interface ThemeChoiceProps {
  readonly legend: string;
  readonly labels: Readonly<Record<Theme, string>>;
}

/** Light, dark, or as the device has it. Without script the device decides, so the choice isn't offered. */
export function ThemeChoice({ legend, labels }: ThemeChoiceProps) {
  const [chosen, setChosen] = useState<Theme>("device");
  useEffect(() => {
    const now = document.documentElement.getAttribute(THEME_ATTRIBUTE);
    if (isTheme(now)) setChosen(now);
  }, []);
  return (
    <fieldset className="mt-6 [@media(scripting:none)]:hidden">
      <legend className="text-sm font-semibold text-on-night-soft">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {THEMES.map((theme) => (
          <label key={theme} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={chosen === theme}
              onChange={() => {
                setChosen(theme);
                keep(theme);
              }}
              className="size-4 accent-ochre"
            />
            {labels[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
