/** Of one e-mail address, in twenty-four hours. More isn't kept, and the answer is the same: nobody learns what an address asked. */
export const QUESTIONS_A_DAY = 10;
