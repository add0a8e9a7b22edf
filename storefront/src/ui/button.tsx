import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names";

export type ButtonLook = "primary" | "secondary" | "quiet" | "onNight";

const LOOKS: Record<ButtonLook, string> = {
  primary: "bg-action text-on-action hover:bg-action-deep px-6",
  secondary: "border border-line-strong text-ink hover:bg-sand px-6",
  onNight: "bg-on-night text-night hover:bg-on-night-soft px-6",
  quiet: "text-ink underline decoration-line-strong underline-offset-4 hover:decoration-clay min-w-11 px-1",
};

function look(name: ButtonLook, wide: boolean, className?: string): string {
  return classNames(
    "inline-flex min-h-12 items-center justify-center gap-2 rounded-md py-2.5 text-center text-base font-semibold",
    "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55",
    LOOKS[name],
    wide && "w-full",
    className,
  );
}

interface Look {
  readonly look?: ButtonLook;
  readonly wide?: boolean;
}

/** A button that does something here. Targets are at least 48 px high. */
export function Button({
  look: name = "primary",
  wide = false,
  className,
  type = "submit",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={look(name, wide, className)} {...rest} />;
}

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink({
  look: name = "primary",
  wide = false,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return <a className={look(name, wide, className)} {...rest} />;
}
