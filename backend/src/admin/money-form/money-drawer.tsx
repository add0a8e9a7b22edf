import { Button, Drawer } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { ProblemText } from "../parts/problem-text";

interface MoneyDrawerProps {
  /** Opens it, and is its title. */
  readonly title: string;
  readonly description: string;
  readonly disabled: boolean;
  /** The form; it is made anew whenever the drawer opens. */
  readonly form: (close: () => void) => ReactNode;
}

/** A drawer with a form by which money moves. */
export function MoneyDrawer({ title, description, disabled, form }: MoneyDrawerProps) {
  const [open, setOpen] = useState(false);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={disabled}>
          {title}
        </Button>
      </Drawer.Trigger>
      {open && (
        <Drawer.Content>
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description className="text-ui-fg-subtle txt-small">{description}</Drawer.Description>
          </Drawer.Header>
          {form(() => setOpen(false))}
        </Drawer.Content>
      )}
    </Drawer>
  );
}

interface MoneyFormProps {
  readonly children: ReactNode;
  readonly problem: string | undefined;
  /** The button that sends it. */
  readonly submit: ReactNode;
}

/** Fields, what is wrong with them, and the ways out. */
export function MoneyForm({ children, problem, submit }: MoneyFormProps) {
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {children}
        <ProblemText>{problem}</ProblemText>
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary">
            Cancel
          </Button>
        </Drawer.Close>
        {submit}
      </Drawer.Footer>
    </>
  );
}
