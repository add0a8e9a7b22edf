import account from "../messages/en/account.json";
import basket from "../messages/en/basket.json";
import catalogue from "../messages/en/catalogue.json";
import center from "../messages/en/center.json";
import checkout from "../messages/en/checkout.json";
import common from "../messages/en/common.json";
import donation from "../messages/en/donation.json";
import error from "../messages/en/error.json";
import home from "../messages/en/home.json";
import how from "../messages/en/how.json";
import money from "../messages/en/money.json";
import piece from "../messages/en/piece.json";
import problems from "../messages/en/problems.json";
import receipt from "../messages/en/receipt.json";
import shell from "../messages/en/shell.json";
import till from "../messages/en/till.json";
import verdict from "../messages/en/verdict.json";

/**
 * English is the source of every text and of its type. An area is one file a language:
 * `messages/<locale>/<area>.json`; adding one here makes it known to loader, types and tests.
 */
export const ENGLISH = {
  account,
  basket,
  catalogue,
  center,
  checkout,
  common,
  donation,
  error,
  home,
  how,
  money,
  piece,
  problems,
  receipt,
  shell,
  till,
  verdict,
};

export type Messages = typeof ENGLISH;
export type Area = keyof Messages;
export const AREAS = Object.keys(ENGLISH) as Area[];
