import type { Box } from "@/ui/boxes";
import type { Option } from "@/ui/select";

/** One field of a form, with its words in the shopper's language: plain data, so that it may cross to the browser. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password" | "tel" | "date";
  readonly hint?: string;
  readonly placeholder?: string;
  /** Words after the label of a field that may stay empty. */
  readonly optional?: string;
  readonly required: boolean;
  readonly maxLength: number;
  readonly minLength?: number;
  readonly autoComplete: string;
  readonly inputMode?: "text" | "tel" | "numeric" | "email";
  readonly options?: readonly Option[];
  /** Some of several instead of one: its value names those chosen, a line each. */
  readonly boxes?: readonly Box[];
  /** Of a text of several lines: how many are seen. */
  readonly rows?: number;
  /** First and last day of a date. */
  readonly min?: string;
  readonly max?: string;
  readonly isHalf?: boolean;
  readonly value?: string;
}

/** The id of a field; `apart` tells a form from others of its kind on the same page. */
export const fieldId = (name: string, apart?: string): string => (apart ? `${name}-${apart}` : name);
