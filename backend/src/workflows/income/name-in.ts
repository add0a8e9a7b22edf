/** What a center `c` or a workshop `w` is called in the language `:locale`; in English where it has no name there. */
export const nameIn = (table: "c" | "w"): string =>
  `coalesce(${table}.name ->> :locale, ${table}.name ->> 'en')`;
