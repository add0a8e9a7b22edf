import { Field } from "./field";

interface Months {
  /** `2026-10`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface MonthSpanProps {
  readonly months: Months;
  readonly onChange: (changed: Months) => void;
}

/** From which month to which; an empty field is no bound. */
export function MonthSpan({ months, onChange }: MonthSpanProps) {
  return (
    <>
      <Field
        label="From month"
        type="month"
        value={months.from ?? ""}
        onText={(month) => onChange({ from: month || undefined })}
      />
      <Field
        label="To month"
        type="month"
        value={months.to ?? ""}
        onText={(month) => onChange({ to: month || undefined })}
      />
    </>
  );
}
