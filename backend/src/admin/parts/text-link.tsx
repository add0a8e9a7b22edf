import type { ReactNode } from "react";
import { Link } from "react-router-dom";

// Admin's own blue is too pale for small letters on white.
const LOOK =
  "rounded text-left text-ui-fg-base underline decoration-ui-fg-muted underline-offset-4 outline-none hover:decoration-current focus-visible:shadow-borders-focus";

interface TextLinkProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads to another page of Admin. */
export function TextLink({ to, children }: TextLinkProps) {
  return (
    <Link to={to} className={LOOK}>
      {children}
    </Link>
  );
}

interface TextButtonProps {
  readonly label?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Shows more of what is on this page; looks like a link. */
export function TextButton({ label, onPress, children }: TextButtonProps) {
  return (
    <button type="button" aria-label={label} className={LOOK} onClick={onPress}>
      {children}
    </button>
  );
}
