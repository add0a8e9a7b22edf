import { Plus } from "@medusajs/icons";
import { Button, Heading, Text } from "@medusajs/ui";
import { useId } from "react";
import { ProblemText } from "../parts/problem-text";
import { emptyStep, type StepDraft } from "./step-draft";
import { StepFields } from "./step-fields";

interface StepsEditorProps {
  readonly steps: readonly StepDraft[];
  readonly exponent: number | undefined;
  readonly knownRecipients: readonly string[];
  /** Why the steps together were refused. */
  readonly problem: string | undefined;
  readonly onChange: (steps: readonly StepDraft[]) => void;
}

/** The steps of a version, in the order in which they run. */
export function StepsEditor({ steps, exponent, knownRecipients, problem, onChange }: StepsEditorProps) {
  const recipientsId = useId();
  const move = (from: number, by: -1 | 1) => {
    const moved = [...steps];
    const [step] = moved.splice(from, 1);
    if (!step || from + by < 0 || from + by > moved.length) return;
    moved.splice(from + by, 0, step);
    onChange(moved);
  };
  return (
    <section className="flex flex-col gap-y-3">
      <div>
        <Heading level="h3">Steps</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          They run in this order, and each takes at most what is left. A recipient that pages have no words
          for needs a public wording.
        </Text>
        <ProblemText>{problem}</ProblemText>
      </div>
      <datalist id={recipientsId}>
        {knownRecipients.map((recipient) => (
          <option key={recipient} value={recipient} />
        ))}
      </datalist>
      {steps.map((step, index) => (
        <StepFields
          key={step.key}
          step={step}
          place={index + 1}
          exponent={exponent}
          recipientsId={recipientsId}
          onChange={(changed) => onChange(steps.map((one) => (one.key === step.key ? changed : one)))}
          onMove={(by) => move(index, by)}
          onRemove={() => onChange(steps.filter(({ key }) => key !== step.key))}
        />
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...steps, emptyStep(crypto.randomUUID())])}
        >
          <Plus />
          Add a step
        </Button>
      </div>
    </section>
  );
}
