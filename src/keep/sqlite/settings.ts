// What a case sets for itself.

import { sha256 } from "../../model/id.ts";
import { canonical } from "../chain.ts";
import type { SettingName } from "../store.ts";
import type { Connection } from "./connection.ts";
import { append } from "./log.ts";

export function setting(connection: Connection, name: SettingName): unknown {
  const row = connection.get<{ json: string }>("select json from setting where name = ?", name);
  return row === undefined ? null : JSON.parse(row.json);
}

export function set(connection: Connection, name: SettingName, value: unknown, by: string): void {
  connection.transaction(() => {
    if (value === null) connection.run("delete from setting where name = ?", name);
    else
      connection.run(
        "insert or replace into setting (name, json) values (?, ?)",
        name,
        JSON.stringify(value),
      );
    append(connection, { act: "state", by, subject: name, payload: sha256(canonical({ name, value })) });
  });
}
