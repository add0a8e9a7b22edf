import { ArrowDownTray } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";
import { downloadFile } from "./download-file";

interface PrintButtonProps {
  readonly label: string;
  readonly path: string;
  /** A post where printing changes something, such as a code that is made for it. */
  readonly method?: "GET" | "POST";
  readonly disabled?: boolean;
}

/** Fetches a file; what the backend refuses is said beneath. */
export function PrintButton({ label, path, method = "GET", disabled = false }: PrintButtonProps) {
  const { sending, problem, send } = useSending();
  return (
    <div className="flex flex-col items-start gap-y-2">
      <Button
        size="small"
        variant="secondary"
        isLoading={sending}
        disabled={disabled}
        onClick={() => send(() => downloadFile(path, method))}
      >
        <ArrowDownTray />
        {label}
      </Button>
      <ProblemText>{problem?.message}</ProblemText>
    </div>
  );
}
