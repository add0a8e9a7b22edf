import { Boxes } from "@/ui/boxes";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { FieldView } from "./field-view";
import type { FormState } from "./form-state";
import { linesOf } from "./posted-lines";

/**
 * Fields two abreast where there is room, with what was typed and what is wrong. No `maxlength`: the browser would cut
 * a long name without a word, where a sentence beside the field says what is too long.
 */
export function FormFields({
  fields,
  state,
}: {
  readonly fields: readonly FieldView[];
  readonly state: FormState;
}) {
  return (
    <div key={state.attempt} className="grid grid-cols-2 gap-x-4 gap-y-5">
      {fields.map(({ name, options, boxes, isHalf, optional, value, maxLength: _, ...field }) => {
        const shared = {
          ...field,
          id: name,
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
              id={name}
              name={name}
              legend={field.label}
              hint={field.hint}
              error={shared.error}
              chosen={linesOf(shared.defaultValue)}
              boxes={boxes}
              className={shared.className}
            />
          );
        if (!options) return <Field key={name} type="text" {...shared} />;
        const { minLength, inputMode, placeholder, type, ...select } = shared as typeof shared & {
          type?: string;
        };
        return <Select key={name} options={options} {...select} />;
      })}
    </div>
  );
}
