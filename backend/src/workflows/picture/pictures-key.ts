/** Key of a product's metadata under which its pictures' sizes and placeholders are kept. */
export const PICTURES_KEY = "pictures";
