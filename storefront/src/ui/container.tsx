import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** The page's measure: full width with gutters, up to 1600 px. */
export function Container({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return <div className={classNames("mx-auto w-full max-w-page px-gutter", className)}>{children}</div>;
}
