import { Button, Drawer } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { ProblemText } from "./problem-text";

interface FormDrawerProps {
  /** Opens it, and is its title. */
  readonly title: string;
  /** What opens it, where that is said shorter than in the title. */
  readonly label?: string;
  readonly description: string;
  readonly disabled?: boolean;
  /** The form; it is made anew whenever the drawer opens. */
  readonly form: (close: () => void) => ReactNode;
}

/** A drawer with a form. */
export function FormDrawer({ title, label = title, description, disabled = false, form }: FormDrawerProps) {
  const [open, setOpen] = useState(false);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={disabled}>
          {label}
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

interface DrawerFormProps {
  readonly children: ReactNode;
  readonly problem: string | undefined;
  /** The button that sends it. */
  readonly submit: ReactNode;
}

/** Fields, what is wrong with them, and the ways out. */
export function DrawerForm({ children, problem, submit }: DrawerFormProps) {
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
