import { classNames } from "./class-names";
import { describedBy } from "./field";

export interface Box {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface BoxesProps {
  /** Where an error leads to; a group that can't be wrong needs none. */
  readonly id?: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly chosen: readonly string[];
  readonly boxes: readonly Box[];
  readonly className?: string;
}

/** Some of several: a group of native checkboxes. */
export function Boxes({ id, name, legend, hint, error, chosen, boxes, className }: BoxesProps) {
  const { "aria-describedby": described } = describedBy({ id: id ?? name, hint, error });
  return (
    <fieldset
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-describedby={id ? described : undefined}
      className={className}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint ? (
        <p id={id ? `${id}-hint` : undefined} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      <div className={classNames("mt-1 grid gap-x-6", boxes.length > 1 && "sm:grid-cols-2 xl:grid-cols-3")}>
        {boxes.map((box) => (
          <label key={box.value} className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              name={name}
              value={box.value}
              defaultChecked={chosen.includes(box.value)}
              className="mt-1 size-5 shrink-0 accent-clay"
            />
            <span>
              {box.label}
              {box.hint ? <span className="block text-sm text-ink-soft">{box.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={id ? `${id}-error` : undefined} className="mt-1.5 text-sm font-semibold text-clay-deep">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
