interface TickFieldProps {
  readonly id: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly ticked: boolean;
  readonly onTicked: (ticked: boolean) => void;
}

/** A sentence that somebody says yes to, as wide as a thumb. */
export function TickField({ id, label, error, ticked, onTicked }: TickFieldProps) {
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          onChange={(event) => onTicked(event.target.checked)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-6 shrink-0 accent-clay"
        />
        <span>{label}</span>
      </label>
      {error ? (
        <p id={`${id}-error`} className="text-sm font-semibold text-clay-deep">
          {error}
        </p>
      ) : null}
    </div>
  );
}
