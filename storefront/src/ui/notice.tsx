import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const LOOKS = {
  plain: "bg-sand text-ink",
  good: "bg-sage-wash text-ink",
  care: "bg-ochre-wash text-ink",
  problem: "bg-clay-wash text-ink",
} as const;

interface NoticeProps {
  readonly look?: keyof typeof LOOKS;
  readonly icon?: IconName;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `alert` for what just went wrong, `status` for what just went right. */
  readonly role?: "alert" | "status";
}

/** A message in the page: calm, with an icon, never an alarm. */
export function Notice({ look = "plain", icon = "info", title, children, role }: NoticeProps) {
  return (
    <div role={role} className={`flex gap-3 rounded-md p-4 ${LOOKS[look]}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-sm">{children}</div> : null}
      </div>
    </div>
  );
}
