import type { VerdictDto } from "@second-chance/backend/contracts/verdict";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const LOOKS: Record<VerdictDto["verdict"], { icon: IconName; className: string }> = {
  allowed: { icon: "check", className: "text-sage-deep" },
  declare: { icon: "paper", className: "text-sage-deep" },
  review: { icon: "pause", className: "text-ink" },
  blocked: { icon: "elsewhere", className: "text-ink" },
};

/** May this piece go to that country: an icon, one calm sentence, and what stands behind it. */
export function VerdictLine({
  verdict,
  sentence,
  children,
}: {
  readonly verdict: VerdictDto["verdict"];
  readonly sentence: ReactNode;
  readonly children?: ReactNode;
}) {
  const { icon, className } = LOOKS[verdict];
  return (
    <div className="flex gap-3">
      <Icon name={icon} className={`mt-0.5 size-5 ${className}`} />
      <div className="min-w-0">
        <p>{sentence}</p>
        {children ? <div className="mt-1 text-sm text-ink-soft">{children}</div> : null}
      </div>
    </div>
  );
}
