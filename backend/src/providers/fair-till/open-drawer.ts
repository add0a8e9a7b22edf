import { AsyncLocalStorage } from "node:async_hooks";

const drawer = new AsyncLocalStorage<true>();

/** Runs the one task that may take money at a stall: recording a sale that has happened. */
export function withOpenDrawer<T>(task: () => Promise<T>): Promise<T> {
  return drawer.run(true, task);
}

export const isDrawerOpen = (): boolean => drawer.getStore() === true;
