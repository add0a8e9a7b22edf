"use client";

import { MANAGER_ROLES, type ManagerRole } from "@second-chance/backend/contracts/manager/roles";
import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";

interface RoleChoiceProps {
  /** Makes the names of the fields unique on the page. */
  readonly id: string;
  readonly role: ManagerRole;
  readonly onChosen: (role: ManagerRole) => void;
}

/** A role, with what it does. */
export function RoleChoice({ id, role, onChosen }: RoleChoiceProps) {
  const t = useTranslations("workshop-members");
  const tRole = useTranslations("workshop-portal.role");
  return (
    <fieldset className="w-full">
      <legend className="mb-1.5 font-semibold">{t("role")}</legend>
      <div className="flex flex-col gap-2">
        {MANAGER_ROLES.map((each) => (
          <label
            key={each}
            className={classNames(
              "flex min-h-12 cursor-pointer items-center gap-3 rounded-md border bg-paper px-3.5 py-2",
              each === role ? "border-ink" : "border-line-strong",
            )}
          >
            <input
              type="radio"
              name={`role-${id}`}
              value={each}
              checked={each === role}
              onChange={() => onChosen(each)}
              className="size-5 shrink-0 accent-action"
            />
            <span>
              <span className="block font-semibold">{tRole(each)}</span>
              <span className="block text-sm text-ink-soft">{t(`roles.${each}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
