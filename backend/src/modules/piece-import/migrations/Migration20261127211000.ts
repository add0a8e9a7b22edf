import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = "('checked', 'queued', 'running', 'done')";
const STATES_WITH_A_STOP = "('checked', 'queued', 'running', 'stopped', 'done')";

/** An import stops when whoever had it started may not list any more. */
export class Migration20261127211000 extends Migration {
  override async up(): Promise<void> {
    this.allow(STATES_WITH_A_STOP);
  }

  override async down(): Promise<void> {
    this.addSql("update piece_import set state = 'checked' where state = 'stopped'");
    this.allow(STATES);
  }

  private allow(states: string): void {
    this.addSql("alter table piece_import drop constraint piece_import_state_check");
    this.addSql(
      `alter table piece_import add constraint piece_import_state_check check (state in ${states})`,
    );
  }
}
