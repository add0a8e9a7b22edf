"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { NumberField } from "./number-field";
import { readWhole } from "./typed-number";

interface StepperProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A small number, by one more and one less, or typed. */
export function Stepper({ id, label, value, most, onChange }: StepperProps) {
  const t = useTranslations("workshop-listing.supply");
  const to = (next: number) => onChange(Math.min(most, Math.max(0, next)));
  return (
    <div className="flex items-end gap-3">
      <div className="grow">
        <NumberField
          id={id}
          label={label}
          value={value}
          problem={t("problem")}
          read={readWhole}
          write={(count) => (count === 0 ? "" : String(count))}
          onRead={(count = 0) => to(count)}
        />
      </div>
      <Button
        type="button"
        look="secondary"
        aria-label={`${t("fewer")}: ${label}`}
        onClick={() => to(value - 1)}
      >
        <Icon name="minus" />
      </Button>
      <Button
        type="button"
        look="secondary"
        aria-label={`${t("more")}: ${label}`}
        onClick={() => to(value + 1)}
      >
        <Icon name="plus" />
      </Button>
    </div>
  );
}
