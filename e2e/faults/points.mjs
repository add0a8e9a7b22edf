import { setTimeout as pause } from "node:timers/promises";
import { capturePayment } from "./operations/capture-payment.mjs";
import { closeMonth } from "./operations/close-month.mjs";
import { completeCheckout } from "./operations/complete-checkout.mjs";
import { refundLines } from "./operations/refund-lines.mjs";
import { graceEnds, leasesEnd } from "./time-passes.mjs";
import { findUntruths } from "./truths.mjs";

export const OPERATIONS = [completeCheckout, capturePayment, refundLines, closeMonth];

/** The process is killed: after a while, or when the database has just been told to write and it never learns whether it did. */
const KILLS = ["killed by the clock", "killed at a write"];

/** The process lives, and all its connections to the database end. */
const CUT = "cut at a write";

/** Jobs that mend, in the order in which a night would run them. */
const MENDING = [
  "attribution-catch-up",
  "order-without-payment",
  "finish-payments",
  "attribution-sweep",
  "report-in-center-currency",
];

const ANSWER_MS = 90_000;
/** A killed server's last statements end with it, or a moment later. */
const SETTLE_MS = 10_000;
const LOOK_MS = 50;
const QUIET_LOOKS = 20;

/**
 * Plans points: as many kills as were asked for and half as many cuts, operations and ways in turn, so that eight kills have
 * each operation with each way, and where in the operation each one falls, spread evenly over all points of its kind.
 */
export function planPoints(kills, dice) {
  const inTurn = (count, wayOf) =>
    Array.from({ length: count }, (_, index) => ({
      operation: OPERATIONS[index % OPERATIONS.length],
      way: wayOf(index),
    }));
  const kinds = [
    ...inTurn(kills, (index) => KILLS[(index + Math.floor(index / OPERATIONS.length)) % KILLS.length]),
    ...inTurn(Math.ceil(kills / 2), () => CUT),
  ];
  const same = (one, other) => one.operation === other.operation && one.way === other.way;
  return kinds.map((kind, index) => {
    const before = kinds.slice(0, index).filter((other) => same(kind, other)).length;
    const all = kinds.filter((other) => same(kind, other)).length;
    // Whoever is not answered comes back at once, after the jobs have run, or never.
    return {
      ...kind,
      number: index + 1,
      at: (before + dice.roll()) / all,
      returns: dice.pick(["soon", "soon", "late", "never"]),
    };
  });
}

/** Runs an operation to its end to see how long it takes and how much it writes. */
export async function measure(world, operation, number) {
  const attempt = await operation.begin({ ...world, number });
  const [began, before] = [performance.now(), world.fault.wire.writes];
  const answer = await attempt.send();
  const took = { ms: performance.now() - began, writes: world.fault.wire.writes - before };
  if (answer.status >= 300)
    throw new Error(`${operation.name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return took;
}

/** One point: an operation is hit, everything comes back, and the books must be right. */
export async function runPoint(world, point, took) {
  const { fault, db } = world;
  const attempt = await point.operation.begin({ ...world, number: point.number });
  const struck = await strike(fault, attempt, point, took);
  await settle(db);
  const stage = await attempt.stage();
  const landed = struck.answer ? "after" : stage === "nothing" ? "before" : "inside";
  if (point.way !== CUT) await fault.restart();
  let answer = struck.answer;
  await leasesEnd(db);
  if (!answer && point.returns === "soon") answer = await comeBack(attempt, db);
  await mend(world);
  if (!answer && point.returns === "late") {
    answer = await comeBack(attempt, db);
    await mend(world);
  }
  // What an earlier point left behind is its own.
  const news = (await findUntruths(db, world.shelves)).filter((finding) => !world.known.has(finding));
  for (const finding of news) world.known.add(finding);
  const findings = [...(await attempt.broken(answer)), ...news];
  return { ...point, ms: Math.round(struck.ms), stage, landed, findings };
}

async function strike(fault, attempt, { way, at }, took) {
  const hit = way === CUT ? () => fault.wire.cut() : () => fault.kill();
  const began = performance.now();
  let ms = 0;
  const struck = new Promise((resolve) => {
    const strikeNow = () => {
      ms = performance.now() - began;
      hit();
      resolve();
    };
    if (way === "killed by the clock") setTimeout(strikeNow, at * took.ms * 1.1);
    else fault.wire.after(1 + Math.floor(at * took.writes), strikeNow);
  });
  const sent = attempt.send().then(
    (answer) => (answer.status < 300 ? answer : undefined),
    () => undefined,
  );
  const first = await Promise.race([struck, sent.then(() => "answered")]);
  if (first === "answered" && ms === 0) {
    // It was over before the blow: the blow falls now.
    fault.wire.forget();
    const answer = await sent;
    hit();
    return { answer, ms: performance.now() - began };
  }
  return { answer: await Promise.race([sent, pause(ANSWER_MS, undefined, { ref: false })]), ms };
}

/** Until nobody works on the database any more, and for a second nobody has: between two statements a process is still at work. */
async function settle(db) {
  const until = Date.now() + SETTLE_MS;
  let quiet = 0;
  while (Date.now() < until) {
    const { rows } = await db.query(
      `select count(*)::int as busy from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    quiet = rows[0].busy === 0 ? quiet + 1 : 0;
    if (quiet > QUIET_LOOKS) return;
    await pause(LOOK_MS);
  }
}

/** A client asks again until it is answered, as a person would. */
async function comeBack(attempt, db) {
  let answer;
  for (let tries = 0; tries < 4; tries += 1) {
    answer = await attempt.again();
    if (answer.status < 300) return answer;
    await leasesEnd(db);
    await pause(200);
  }
  return answer;
}

async function mend({ db, job }) {
  // A process that was only cut off may still be at work, and ten minutes would pass under its hands.
  await settle(db);
  await graceEnds(db);
  for (const name of MENDING) await job(name);
}
