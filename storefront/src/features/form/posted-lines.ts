/** Those chosen of several, of a value that names each on a line. */
export const linesOf = (value: string): readonly string[] => (value === "" ? [] : value.split("\n"));

/** The boxes of a name that were ticked, a line each: how a form's state keeps them. */
export const postedLines = (form: FormData, name: string): string =>
  form
    .getAll(name)
    .filter((value) => typeof value === "string")
    .join("\n");
