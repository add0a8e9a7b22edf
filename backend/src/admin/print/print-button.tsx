import { ArrowDownTray } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { downloadPdf } from "./download-pdf";

interface PrintButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled?: boolean;
}

/** Fetches a PDF; what the backend refuses is said beneath. */
export function PrintButton({ label, path, disabled = false }: PrintButtonProps) {
  const [printing, setPrinting] = useState(false);
  const [problem, setProblem] = useState<string>();

  const print = async () => {
    setPrinting(true);
    setProblem(undefined);
    try {
      await downloadPdf(path);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setPrinting(false);
    }
  };

  return (
    <div className="flex flex-col items-start gap-y-2">
      <Button size="small" variant="secondary" isLoading={printing} disabled={disabled} onClick={print}>
        <ArrowDownTray />
        {label}
      </Button>
      {problem && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  );
}
