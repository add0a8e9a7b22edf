import type { AnchorHTMLAttributes } from "react";
import { classNames } from "./class-names";

/** A link inside or beside text. Plain anchors everywhere: pages are static and the browser prefetches them. */
export function TextLink({
  className,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return (
    <a
      className={classNames(
        "underline decoration-line-strong decoration-1 underline-offset-[0.22em] transition-colors",
        "hover:text-clay-deep hover:decoration-clay",
        className,
      )}
      {...rest}
    />
  );
}
