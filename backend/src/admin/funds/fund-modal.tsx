import { Button, FocusModal, Text, toast } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { callAdmin } from "../attribution/admin-api";
import { type FundTexts, FundTextsFields, isComplete } from "./fund-texts";

interface FundModalProps {
  readonly title: string;
  readonly description: string;
  readonly trigger: ReactNode;
  readonly texts: FundTexts;
  /** Where the form is sent to. */
  readonly path: string;
  /** What is sent beside the texts. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** Stands above the texts. */
  readonly children?: ReactNode;
  readonly onSaved: () => void;
}

/** The form of a fund, new or to be renamed. It stays open with everything typed when the backend refuses. */
export function FundModal({ trigger, onSaved, ...form }: FundModalProps) {
  const [open, setOpen] = useState(false);
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>{trigger}</FocusModal.Trigger>
      {open && (
        <FundForm
          {...form}
          onSaved={() => {
            setOpen(false);
            onSaved();
          }}
        />
      )}
    </FocusModal>
  );
}

function FundForm({
  title,
  description,
  texts: start,
  path,
  beside,
  children,
  onSaved,
}: Omit<FundModalProps, "trigger">) {
  const [texts, setTexts] = useState(start);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    setSending(true);
    setProblem(undefined);
    try {
      await callAdmin(path, { ...texts, ...beside });
      toast.success(`“${texts.name.en.trim()}” is saved.`);
      onSaved();
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setSending(false);
    }
  };
  return (
    <FocusModal.Content>
      <FocusModal.Header>
        <FocusModal.Title className="txt-compact-small-plus">{title}</FocusModal.Title>
      </FocusModal.Header>
      <FocusModal.Body className="flex flex-col gap-y-4 overflow-y-auto p-6">
        <FocusModal.Description className="text-ui-fg-subtle txt-small">{description}</FocusModal.Description>
        {children}
        <FundTextsFields texts={texts} onChange={setTexts} />
      </FocusModal.Body>
      <FocusModal.Footer>
        <div className="min-w-0 flex-1">
          {problem && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {problem}
            </Text>
          )}
        </div>
        <FocusModal.Close asChild>
          <Button size="small" variant="secondary">
            Cancel
          </Button>
        </FocusModal.Close>
        <Button size="small" isLoading={sending} disabled={!isComplete(texts)} onClick={save}>
          Save
        </Button>
      </FocusModal.Footer>
    </FocusModal.Content>
  );
}
