/** How names of pictures begin that the public route never serves. */
export const PRIVATE_NAME = "private-";
