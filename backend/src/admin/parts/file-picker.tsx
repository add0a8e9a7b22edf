import { Button } from "@medusajs/ui";
import { useRef } from "react";

interface FilePickerProps {
  /** What the button says. */
  readonly label: string;
  /** What kind of file it is, for those who can't see the button. */
  readonly fileLabel: string;
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onPicked: (file: File) => void;
}

/** A button that opens the browser's own way of choosing a file. */
export function FilePicker({ label, fileLabel, accept, isBusy, onPicked }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={fileLabel}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended, has to be taken again.
          target.value = "";
          if (file) onPicked(file);
        }}
      />
      <Button size="small" variant="secondary" isLoading={isBusy} onClick={() => picker.current?.click()}>
        {label}
      </Button>
    </>
  );
}
