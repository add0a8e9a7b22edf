import { type Form, isGroup } from "./form";
import { invalidParameter } from "./problem";

/** What a caller sent, read by kind; a name that nobody knows is refused as Stripe does. */
export class Params {
  constructor(
    private readonly form: Form,
    private readonly path = "",
  ) {}

  /** Refuses every name that is not among these. `expand` is always allowed. */
  allow(names: readonly string[]): this {
    const unknown = Object.keys(this.form).find((name) => name !== "expand" && !names.includes(name));
    if (unknown)
      throw invalidParameter(
        "parameter_unknown",
        this.name(unknown),
        `Received unknown parameter: ${this.name(unknown)}`,
      );
    return this;
  }

  has(name: string): boolean {
    return this.form[name] !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.form[name];
    if (value === undefined || typeof value === "string") return value;
    throw invalidParameter("parameter_invalid_string", this.name(name), `Invalid string: ${this.name(name)}`);
  }

  needText(name: string): string {
    return this.text(name) || this.missing(name);
  }

  integer(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (/^-?\d{1,15}$/.test(text)) return Number(text);
    throw invalidParameter("parameter_invalid_integer", this.name(name), `Invalid integer: ${text}`);
  }

  needInteger(name: string): number {
    return this.integer(name) ?? this.missing(name);
  }

  flag(name: string): boolean {
    return this.text(name) === "true";
  }

  isGroup(name: string): boolean {
    return isGroup(this.form[name]);
  }

  group(name: string): Params {
    const value = this.form[name];
    return new Params(isGroup(value) ? value : {}, this.name(name));
  }

  /** A list, or one value, of texts. */
  texts(name: string): string[] {
    const value = this.form[name];
    const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return all.filter((one) => typeof one === "string");
  }

  /** A flat group of texts, as metadata is. */
  entries(name: string): Record<string, string> {
    const value = this.form[name];
    if (!isGroup(value)) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
    );
  }

  private missing(name: string): never {
    throw invalidParameter(
      "parameter_missing",
      this.name(name),
      `Missing required param: ${this.name(name)}.`,
    );
  }

  private name(name: string): string {
    return this.path ? `${this.path}[${name}]` : name;
  }
}
