import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const REASONS = "'damaged', 'wrong_piece', 'not_as_shown', 'changed_mind', 'other'";
const CHECK = "return_request_reason_check";

/** A buyer may ask for the money of pieces that are held here. */
export class Migration20261127130500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table return_request drop constraint ${CHECK}`);
    this.addSql(`alter table return_request add constraint ${CHECK} check (reason in (${REASONS}, 'held'))`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table return_request drop constraint ${CHECK}`);
    this.addSql(
      `alter table return_request add constraint ${CHECK} check (reason in (${REASONS})) not valid`,
    );
  }
}
