import { Button, Prompt } from "@medusajs/ui";
import { type MouseEvent, type ReactNode, useState } from "react";
import { ProblemText } from "./problem-text";
import { useSending } from "./use-sending";

interface QuestionProps {
  readonly title: string;
  readonly description: string;
  /** What is asked beside: a reason. */
  readonly children?: ReactNode;
  /** What the answer says. */
  readonly action: string;
  readonly isReady?: boolean;
  readonly onConfirmed: () => Promise<void>;
}

interface ConfirmProps extends QuestionProps {
  /** What opens the question. */
  readonly label: string;
  readonly variant?: "primary" | "secondary";
  readonly disabled?: boolean;
}

/** Asks once more before what can't be taken back. A refusal is said where it was asked, and the question stays. */
export function Confirm({ label, variant = "secondary", disabled = false, ...question }: ConfirmProps) {
  const [open, setOpen] = useState(false);
  return (
    <Prompt open={open} onOpenChange={setOpen} variant="confirmation">
      <Prompt.Trigger asChild>
        <Button size="small" variant={variant} disabled={disabled}>
          {label}
        </Button>
      </Prompt.Trigger>
      {open && <Question {...question} onDone={() => setOpen(false)} />}
    </Prompt>
  );
}

function Question({
  title,
  description,
  children,
  action,
  isReady = true,
  onConfirmed,
  onDone,
}: QuestionProps & { readonly onDone: () => void }) {
  const { sending, problem, send } = useSending();
  const confirm = (event: MouseEvent) => {
    // Otherwise it would close before the answer is there.
    event.preventDefault();
    void send(async () => {
      await onConfirmed();
      onDone();
    });
  };
  return (
    <Prompt.Content className="max-sm:max-w-[calc(100%-32px)]">
      <Prompt.Header>
        <Prompt.Title>{title}</Prompt.Title>
        <Prompt.Description>{description}</Prompt.Description>
      </Prompt.Header>
      <div className="flex flex-col gap-y-2 px-6 pt-4 empty:hidden">
        {children}
        <ProblemText>{problem?.message}</ProblemText>
      </div>
      <Prompt.Footer>
        <Prompt.Cancel>Cancel</Prompt.Cancel>
        <Prompt.Action disabled={!isReady || sending} onClick={confirm}>
          {action}
        </Prompt.Action>
      </Prompt.Footer>
    </Prompt.Content>
  );
}
