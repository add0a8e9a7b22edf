import { Text } from "@medusajs/ui";

interface ProblemTextProps {
  readonly id?: string;
  readonly children: string | undefined;
}

/** The sentence of a refusal, read out when it appears; nothing without one. */
export function ProblemText({ id, children }: ProblemTextProps) {
  if (!children) return null;
  return (
    <Text id={id} size="small" role="alert" className="text-ui-fg-error">
      {children}
    </Text>
  );
}
