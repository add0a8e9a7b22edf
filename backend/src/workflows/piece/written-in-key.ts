/** Key of a product's metadata under which it is kept in which language its words were written, a `WrittenIn`. */
export const WRITTEN_IN_KEY = "written_in";
