import type { ReactNode } from "react";

interface ChoiceTileProps {
  readonly kind: "radio" | "checkbox";
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** A large answer to tap: a radio or a checkbox of the browser underneath, so that keys and readers know it. */
export function ChoiceTile({ kind, name, checked, onChange, children }: ChoiceTileProps) {
  return (
    <label className="flex min-h-14 cursor-pointer items-center gap-3 rounded-md border border-line-strong px-4 py-2.5 has-checked:border-2 has-checked:border-action has-checked:bg-clay-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo">
      <input
        type={kind}
        name={name}
        className="size-5 shrink-0 accent-action"
        checked={checked}
        onChange={onChange}
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
