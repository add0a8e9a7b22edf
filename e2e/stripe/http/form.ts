/** A decoded body or query: texts, groups (`a[b]=c`) and lists (`a[0]=b` or `a[]=b`). */
export interface Form {
  [name: string]: FormValue;
}
export type FormValue = string | Form | FormValue[];

const PART = /\[([^\]]*)\]/g;

/** Decodes Stripe's form encoding. */
export function decodeForm(encoded: string): Form {
  const form: Form = {};
  for (const [key, value] of new URLSearchParams(encoded)) {
    const head = key.split("[", 1)[0] ?? key;
    const path = [head, ...[...key.matchAll(PART)].map(([, part = ""]) => part)];
    put(form, path, value);
  }
  return withLists(form);
}

function put(group: Form, [name = "", ...rest]: string[], value: string) {
  const own = name === "" ? String(Object.keys(group).length) : name;
  if (rest.length === 0) {
    group[own] = value;
    return;
  }
  const inner = group[own];
  const next: Form = isGroup(inner) ? inner : {};
  group[own] = next;
  put(next, rest, value);
}

/** A group whose names are all numbers is a list. */
function withLists(group: Form): Form {
  return Object.fromEntries(Object.entries(group).map(([name, value]) => [name, asList(value)]));
}

function asList(value: FormValue): FormValue {
  if (!isGroup(value)) return value;
  const inner = withLists(value);
  const names = Object.keys(inner);
  return names.length > 0 && names.every((name) => /^\d+$/.test(name)) ? Object.values(inner) : inner;
}

export function isGroup(value: FormValue | undefined): value is Form {
  return typeof value === "object" && !Array.isArray(value);
}
