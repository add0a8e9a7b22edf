import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ComposeService, interpolate, ROOT } from "./compose-file";

/** What a container's network would give: names of services, and ports of their own. */
export interface Network {
  readonly variables: Readonly<Record<string, string>>;
  /** `host:port` inside the network → `host:port` here */
  readonly addresses: Readonly<Record<string, string>>;
}

const READY_MS = 90_000;

/** One service of docker-compose.yml, its command run by hand with its very environment. */
export class Container {
  readonly name: string;
  readonly #service: ComposeService;
  readonly #network: Network;
  readonly #extra: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;

  constructor(name: string, service: ComposeService, network: Network, extra: NodeJS.ProcessEnv = {}) {
    this.name = name;
    this.#service = service;
    this.#network = network;
    this.#extra = extra;
  }

  get log(): string {
    return resolve(process.env.CONTAINER_DATA_DIR ?? "/tmp", `${this.name}.log`);
  }

  #here(text: string): string {
    let here = interpolate(text, this.#network.variables);
    for (const [inside, outside] of Object.entries(this.#network.addresses)) {
      here = here.replaceAll(inside, outside);
    }
    return here;
  }

  get environment(): NodeJS.ProcessEnv {
    const own = Object.entries(this.#service.environment ?? {}).map(([name, value]) => [
      name,
      this.#here(value),
    ]);
    const { PATH, HOME } = process.env;
    return { PATH, HOME, ...Object.fromEntries(own), ...this.#extra };
  }

  start(): void {
    const [program = "", ...args] = (this.#service.command ?? []).map((part) => this.#here(part));
    mkdirSync(dirname(this.log), { recursive: true });
    const output = openSync(this.log, "w");
    this.#process = spawn(program, args, {
      cwd: ROOT,
      env: this.environment,
      stdio: ["ignore", output, output],
      detached: true,
    });
    closeSync(output);
  }

  /** Runs a command that ends, like a migration, and answers with its exit code. */
  async runs(): Promise<number> {
    this.start();
    return new Promise((done) => this.#process?.once("exit", (code) => done(code ?? 1)));
  }

  /** Asks the container's own health check until it is content. */
  async becomesHealthy(): Promise<void> {
    const deadline = Date.now() + READY_MS;
    while (Date.now() < deadline) {
      if (this.#process?.exitCode !== null) break;
      if (await this.#isHealthy()) return;
      await sleep(500);
    }
    const lines = readFileSync(this.log, "utf8").trim().split("\n").slice(-15).join("\n");
    throw new Error(`${this.name} did not become healthy:\n${lines}`);
  }

  async #isHealthy(): Promise<boolean> {
    const [, program = "", ...args] = (this.#service.healthcheck?.test ?? []).map((part) => this.#here(part));
    const check = spawn(program, args, { cwd: ROOT, env: this.environment, stdio: "ignore" });
    return new Promise((done) => check.once("exit", (code) => done(code === 0)));
  }

  /** As `docker stop`: SIGTERM, and SIGKILL after the grace period. */
  async stop(graceMs = 15_000): Promise<void> {
    const child = this.#process;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    process.kill(-child.pid, "SIGTERM");
    const inTime = await Promise.race([ended.then(() => true), sleep(graceMs, false)]);
    if (!inTime) process.kill(-child.pid, "SIGKILL");
    await ended;
  }
}
