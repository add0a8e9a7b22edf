/** Characters of a shopper's password, held to by the form and by the backend. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;
