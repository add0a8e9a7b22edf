import { openDice } from "../faults/dice.mjs";

export type Dice = ReturnType<typeof openDice>;

export { openDice };
