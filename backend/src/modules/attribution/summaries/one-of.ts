/** SQL of a condition and the values it names. */
export interface Condition {
  readonly where: string;
  readonly bindings: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * A column that is one of some values, or none of them; nothing where nothing is asked. One value is compared as such: only
 * then does an index give its rows in their order.
 */
export function oneOf(
  column: string,
  name: string,
  values: readonly string[] | "" | undefined,
  except = false,
): Condition | undefined {
  if (values === undefined || values === "") return undefined;
  const [first, ...others] = values;
  if (first !== undefined && others.length === 0)
    return { where: `${column} ${except ? "<>" : "="} :${name}`, bindings: { [name]: first } };
  return { where: `${column} ${except ? "<> all" : "= any"}(:${name})`, bindings: { [name]: values } };
}

/** All of some conditions. */
export function conditionsOf(asked: readonly (Condition | "" | false | undefined)[]): Condition {
  const all = asked.flatMap((condition) => condition || []);
  return {
    where: all.map(({ where }) => where).join(" and "),
    bindings: Object.assign({}, ...all.map(({ bindings }) => bindings)),
  };
}
