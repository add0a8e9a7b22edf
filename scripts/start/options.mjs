import { parseArgs } from "node:util";
import { Failure } from "./failure.mjs";

/** @typedef {{ reset: boolean, yes: boolean, history: boolean, size: "demo" | "load", stripe: boolean }} StartOptions */

const USAGE = "npm start -- [--reset] [--yes] [--no-history] [--size load] [--stripe-stand-in]";

/**
 * @param {string[]} argv
 * @returns {StartOptions}
 */
export function readStartOptions(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        reset: { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
        "no-history": { type: "boolean", default: false },
        size: { type: "string", default: "demo" },
        "stripe-stand-in": { type: "boolean", default: false },
      },
    });
    if (values.size !== "demo" && values.size !== "load") throw new Error(`--size ${values.size} is unknown`);
    return {
      reset: values.reset,
      yes: values.yes,
      history: !values["no-history"],
      size: values.size,
      stripe: values["stripe-stand-in"],
    };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message.split(".")[0] : error}. Usage: ${USAGE}`);
  }
}
