import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Context, ILockingProvider } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { ArrivalQueue } from "./arrival-queue";
import { RowLock } from "./models/row-lock";

interface SqlManager {
  execute<T extends object>(sql: string, params?: unknown[]): Promise<T[]>;
  transactional<T>(work: (manager: SqlManager) => Promise<T>): Promise<T>;
}

const LEASE_SECONDS = 30;
const SWEEP_EVERY_MS = 60_000;
/** A lock asked for without an end would outlive a crashed holder. */
const LONGEST_SECONDS = 15 * 60;

const TAKE = `
  insert into row_lock (id, owner_id, expires_at)
  select key, ?, clock_timestamp() + make_interval(secs => ?)
  from jsonb_array_elements_text(?::jsonb) as key order by key
  on conflict (id) do update set owner_id = excluded.owner_id, expires_at = excluded.expires_at
  where row_lock.expires_at <= clock_timestamp() or row_lock.owner_id = excluded.owner_id
  returning id`;
const GIVE_BACK = `
  delete from row_lock
  where id in (select jsonb_array_elements_text(?::jsonb)) and owner_id is not distinct from ?
  returning expires_at > clock_timestamp() as in_time`;
const RENEW =
  "update row_lock set expires_at = clock_timestamp() + make_interval(secs => ?) where owner_id = ?";

/**
 * Locks as rows with a lease: they span processes, cost one short statement to take and one to give back, hold no
 * connection while the job runs, and an expired one is taken over by whoever comes next.
 */
export class RowLockProvider extends MedusaService({ RowLock }) implements ILockingProvider {
  static identifier = "row-lock";
  readonly #manager: SqlManager;
  readonly #queue = new ArrivalQueue();
  #sweptAt = 0;

  constructor(container: { manager: SqlManager }) {
    super(container);
    this.#manager = container.manager;
  }

  /** Runs the job while holding all keys; throws when they can't be had within `timeout` seconds (default 5). */
  async execute<T>(keys: string | string[], job: () => Promise<T>, args?: { timeout?: number }): Promise<T> {
    const wanted = sorted(keys);
    const owner = randomUUID();
    const waitMs = Math.max(args?.timeout ?? 5, 1) * 1000;
    const until = Date.now() + waitMs;
    const endTurn = await this.#queue.turn(wanted, waitMs);
    try {
      while (!(await this.#take(wanted, owner, LEASE_SECONDS))) {
        if (Date.now() >= until) throw new Error("Timed-out acquiring lock.");
        await pause(15 + Math.random() * 25);
      }
      return await this.#whileRenewing(owner, job);
    } finally {
      await this.#giveBack(wanted, owner).finally(endTurn);
    }
  }

  async acquire(
    keys: string | string[],
    args?: { ownerId?: string | null; expire?: number },
    _context?: Context,
  ): Promise<void> {
    const wanted = sorted(keys);
    const seconds = Math.min(args?.expire || LONGEST_SECONDS, LONGEST_SECONDS);
    if (!(await this.#take(wanted, args?.ownerId ?? null, seconds)))
      throw new Error(`Failed to acquire lock for key "${wanted.join('", "')}"`);
  }

  /** True when every key was still held by this owner and in time. */
  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    const wanted = sorted(keys);
    const rows = await this.#giveBack(wanted, args?.ownerId ?? null);
    return rows.length === wanted.length && rows.every((row) => row.in_time);
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    if (args?.ownerId === undefined) await this.#manager.execute("delete from row_lock");
    else
      await this.#manager.execute("delete from row_lock where owner_id is not distinct from ?", [
        args.ownerId,
      ]);
  }

  /** All keys or none. */
  async #take(keys: string[], owner: string | null, seconds: number): Promise<boolean> {
    this.#sweep();
    const params = [owner, seconds, JSON.stringify(keys)];
    if (keys.length === 1) return (await this.#manager.execute(TAKE, params)).length === 1;
    const partly = new Error("Some of the keys are taken");
    try {
      await this.#manager.transactional(async (manager) => {
        if ((await manager.execute(TAKE, params)).length < keys.length) throw partly;
      });
      return true;
    } catch (error) {
      if (error === partly) return false;
      throw error;
    }
  }

  #giveBack(keys: string[], owner: string | null): Promise<{ in_time: boolean }[]> {
    return this.#manager.execute(GIVE_BACK, [JSON.stringify(keys), owner]);
  }

  async #whileRenewing<T>(owner: string, job: () => Promise<T>): Promise<T> {
    const renew = () => this.#manager.execute(RENEW, [LEASE_SECONDS, owner]).catch(() => undefined);
    const timer = setInterval(renew, (LEASE_SECONDS * 1000) / 3);
    timer.unref();
    try {
      return await job();
    } finally {
      clearInterval(timer);
    }
  }

  /** Expired rows are harmless, only litter: one statement a minute keeps the table small. */
  #sweep(): void {
    if (Date.now() - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = Date.now();
    this.#manager
      .execute("delete from row_lock where expires_at <= clock_timestamp()")
      .catch(() => undefined);
  }
}

function sorted(keys: string | string[]): string[] {
  return [...new Set(Array.isArray(keys) ? keys : [keys])].sort();
}
