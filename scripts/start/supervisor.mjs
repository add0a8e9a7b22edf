import { runningCommands } from "./command.mjs";

/** @typedef {import("./service.mjs").Service} Service */
/** @typedef {{ name: string, why: string }} Death */

/**
 * Holds what a run has started and ends it in reverse order, the database last.
 */
export class Supervisor {
  /** @type {Service[]} */
  #services = [];
  /** Services that were told to end. @type {Set<Service>} */
  #expected = new Set();
  /** @type {(() => Promise<void>)[]} */
  #closers = [];
  /** @type {Promise<void> | undefined} */
  #stopped;
  /** @type {(death: Death) => void} */
  #reportDeath = () => {};

  /** The first service that ended by itself. @type {Promise<Death>} */
  death = new Promise((resolve) => {
    this.#reportDeath = resolve;
  });

  get isStopping() {
    return this.#stopped !== undefined;
  }

  /** Of the services that were started. */
  get pids() {
    return this.#services.map((service) => service.pid);
  }

  /** @template {Service} S @param {S} service @returns {S} */
  watch(service) {
    this.#services.push(service);
    void service.ended.then((why) => {
      if (!this.isStopping && !this.#expected.has(service)) this.#reportDeath({ name: service.name, why });
    });
    return service;
  }

  /** Tells of the end of what is closed last. @param {string} name @param {Promise<string>} ended */
  watchEnd(name, ended) {
    void ended.then((why) => {
      if (!this.isStopping) this.#reportDeath({ name, why });
    });
  }

  /** Something to close after every service has ended. @param {() => Promise<void>} close */
  closeLast(close) {
    this.#closers.push(close);
  }

  /** Ends the servers and keeps the database. */
  async stopServices() {
    const services = this.#services.splice(0);
    for (const service of services) this.#expected.add(service);
    await Promise.all(services.map((service) => service.stop()));
  }

  stop() {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll() {
    for (const command of runningCommands) command.stop("SIGTERM");
    await Promise.all(this.#services.map((service) => service.stop()));
    for (const close of this.#closers.reverse()) await close();
  }
}
