"use client";

import type { ChangeEvent, ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { Icon, type IconName } from "@/ui/icon";

interface FileChoiceProps {
  readonly icon: IconName;
  readonly accept: string;
  readonly many?: boolean;
  readonly isMain?: boolean;
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that chooses files of the device. */
export function FileChoice({ icon, accept, many, isMain, isDisabled, onFiles, children }: FileChoiceProps) {
  const hand = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // The same file may be chosen again.
    target.value = "";
    if (files.length > 0) onFiles(files);
  };
  return (
    <label
      className={classNames(
        "flex min-h-14 cursor-pointer items-center justify-center gap-2 rounded-md px-4 text-center font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo has-disabled:cursor-not-allowed has-disabled:opacity-55",
        isMain ? "bg-action text-on-action" : "border border-line-strong",
      )}
    >
      <input
        type="file"
        accept={accept}
        multiple={many}
        disabled={isDisabled}
        className="sr-only"
        onChange={hand}
      />
      <Icon name={icon} />
      {children}
    </label>
  );
}
