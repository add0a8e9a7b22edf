import { askResetAt } from "../../../../shared/door-handlers";

export const POST = askResetAt("workshop");
