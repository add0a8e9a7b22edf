import { Boxes } from "@/ui/boxes";
import { Field, LongField } from "@/ui/field";
import { Select } from "@/ui/select";
import { type FieldView, fieldId } from "./field-view";
import type { FormState } from "./form-state";
import { linesOf } from "./posted-lines";

/**
 * Fields two abreast where there is room, with what was typed and what is wrong. No `maxlength`: the browser would cut
 * a long name without a word, where a sentence beside the field says what is too long.
 */
export function FormFields({
  fields,
  state,
  apart,
}: {
  readonly fields: readonly FieldView[];
  readonly state: FormState;
  /** See {@link fieldId}. */
  readonly apart?: string | undefined;
}) {
  return (
    <div key={state.attempt} className="grid grid-cols-2 gap-x-4 gap-y-5">
      {fields.map(({ name, options, boxes, rows, isHalf, optional, value, maxLength: _, ...field }) => {
        const shared = {
          ...field,
          id: fieldId(name, apart),
          name,
          optional,
          error: state.errors[name],
          defaultValue: state.values[name] ?? value ?? "",
          className: isHalf ? "col-span-2 sm:col-span-1" : "col-span-2",
        };
        if (boxes)
          return (
            <Boxes
              key={name}
              id={shared.id}
              name={name}
              legend={field.label}
              hint={field.hint}
              error={shared.error}
              chosen={linesOf(shared.defaultValue)}
              boxes={boxes}
              className={shared.className}
            />
          );
        const { minLength, inputMode, placeholder, type, min, max, ...plain } = shared;
        if (rows) return <LongField key={name} rows={rows} {...plain} />;
        if (!options) return <Field key={name} type="text" {...shared} />;
        return <Select key={name} options={options} {...plain} />;
      })}
    </div>
  );
}
