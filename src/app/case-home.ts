// Where a case lives when the user names no folder: in Hearsay's own data folder, under a name made of the paths.

import { homedir, platform } from "node:os";
import { basename, join, resolve } from "node:path";
import { sha256 } from "../model/id.ts";

/**
 * Hearsay's data folder: $HEARSAY_HOME where it is set; otherwise where the system wants an application's data
 * (XDG Base Directory Specification 0.8 on Linux and the like).
 */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.HEARSAY_HOME) return resolve(env.HEARSAY_HOME);
  switch (platform()) {
    case "darwin":
      return join(homedir(), "Library", "Application Support", "hearsay");
    case "win32":
      return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "hearsay");
    default:
      return join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "hearsay");
  }
}

/** The folder of the case for these paths: the same paths, in any order and however written, give the same one. */
export function caseFolderFor(paths: readonly string[], env?: NodeJS.ProcessEnv): string {
  const whole = [...new Set(paths.map((path) => resolve(path)))].sort();
  const first =
    basename(whole[0] ?? "")
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .slice(0, 40) || "case";
  return join(dataFolder(env), "cases", `${first}-${sha256(JSON.stringify(whole)).slice(0, 8)}`);
}

export const sampleCaseFolder = (env?: NodeJS.ProcessEnv): string => join(dataFolder(env), "cases", "sample");
