// Networks over time: a window that moves along, or a kernel that lets statements count less the further from its middle
// they are. All networks of one run have the same nodes, so that they can be compared.

import { frameOf, type NetworkOptions, networkOf } from "../networks.ts";
import type { Network } from "./network.ts";
import { selected } from "./selection.ts";
import type { NetworkStatement } from "./statement.ts";

export const windowUnits = [
  "events",
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
] as const;
export type WindowUnit = (typeof windowUnits)[number];

export const kernels = ["uniform", "epanechnikov", "triangular", "gaussian"] as const;
export type Kernel = (typeof kernels)[number];

export interface WindowOptions {
  readonly unit: WindowUnit;
  /** Units from one end of the window to the other; of a Gaussian kernel twice its standard deviation. */
  readonly size: number;
  /** Units from one window to the next: 1 unless said. */
  readonly step?: number;
  /** Null for a window in which every statement counts in full. */
  readonly kernel: Kernel | null;
  /** True (unless said) for windows that lie within the time of the statements; false also for those that reach beyond. */
  readonly whole?: boolean;
}

export interface Slice {
  /** Seconds since 1970: the window's middle and both its ends, within. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly network: Network;
}

/** More windows than this are refused: seconds over years are a mistake. */
const MOST = 20_000;

/**
 * Statements without a date take no part. In events the window holds a statement with half of `size` before and after
 * it, in the order of their times. Throws a RangeError for a size or step that is none, and for too many windows.
 */
export function slices(
  statements: readonly NetworkStatement[],
  options: NetworkOptions,
  windows: WindowOptions,
): Slice[] {
  const { unit, size, step = 1 } = windows;
  if (!(size >= 1) || !(step >= 1) || !Number.isInteger(size) || !Number.isInteger(step))
    throw new RangeError(
      `A window of ${size} ${unit} that moves by ${step} is none: whole numbers from 1 are expected.`,
    );
  const chosen = selected(statements, { ...options, ignoring: options.aggregation === "ignore" })
    .filter(({ time }) => time !== null)
    .sort((a, b) => a.time! - b.time!);
  if (chosen.length === 0) return [];
  const frame = frameOf(statements, chosen, options);
  const make = (at: number, from: number, to: number, within: readonly NetworkStatement[]): Slice => ({
    at,
    from,
    to,
    network: networkOf(within, frame, options, weightAt(at, from, to, windows.kernel, options.mode)),
  });
  const places = unit === "events" ? eventWindows(chosen, size, step) : timeWindows(chosen, options, windows);
  if (places.length > MOST)
    throw new RangeError(
      `${places.length} windows are more than ${MOST}. Take a larger step or a larger unit.`,
    );
  return places.map(({ at, from, to }) => {
    const within =
      windows.kernel === "gaussian" ? chosen : chosen.filter(({ time }) => time! >= from && time! <= to);
    return make(at, from, to, within);
  });
}

interface Window {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function eventWindows(chosen: readonly NetworkStatement[], size: number, step: number): Window[] {
  const half = Math.floor(size / 2);
  const found: Window[] = [];
  for (let i = half; i + half < chosen.length; i += step)
    // Statements of one time can't be told apart, so all of them are in: DNA draws some by lot.
    found.push({ at: chosen[i]!.time!, from: chosen[i - half]!.time!, to: chosen[i + half]!.time! });
  return found;
}

function timeWindows(
  chosen: readonly NetworkStatement[],
  options: Pick<NetworkOptions, "from" | "to">,
  { unit, size, step = 1, whole = true }: WindowOptions,
): Window[] {
  const begin = Math.max(options.from ?? -Infinity, chosen[0]!.time!);
  const end = Math.min(options.to ?? Infinity, chosen.at(-1)!.time!);
  // Half of a size that is odd is half a unit more; of months and years the lesser half before, the greater after.
  const [before, after] = [Math.floor(size / 2), Math.ceil(size / 2)];
  const first = whole ? shifted(begin, unit, before) : begin;
  const found: Window[] = [];
  for (let i = 0; ; i += step) {
    const at = shifted(first, unit, i);
    const to = shifted(at, unit, after);
    if ((whole ? to : at) > end) break;
    found.push({ at, from: shifted(at, unit, -before), to });
    if (found.length > MOST) break;
  }
  return found;
}

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 } as const;

/** A time so many units on. A day that a month lacks is its last: 31 January and a month is 28 or 29 February. */
export function shifted(time: number, unit: WindowUnit, by: number): number {
  if (unit === "events") return time;
  if (unit !== "months" && unit !== "years") return time + by * SECONDS[unit];
  const date = new Date(time * 1000);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + by * (unit === "years" ? 12 : 1));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime() / 1000;
}

/** Height of a kernel at a distance from its middle in half windows. Each is a density over -1 to 1, the Gaussian over all. */
export function kernelAt(kernel: Kernel, distance: number): number {
  if (kernel === "gaussian") return Math.exp(-0.5 * distance * distance) / Math.sqrt(2 * Math.PI);
  const away = Math.abs(distance);
  if (away > 1) return 0;
  if (kernel === "uniform") return 0.5;
  return kernel === "triangular" ? 1 - away : 0.75 * (1 - away * away);
}

/**
 * What a statement counts. Two statements that tie two rows count together as the root of the product of their heights
 * (Leifeld and others 2024), so in one mode each brings the root of its own.
 */
function weightAt(at: number, from: number, to: number, kernel: Kernel | null, mode: "one" | "two") {
  if (kernel === null) return undefined;
  return ({ time }: NetworkStatement): number => {
    const half = time! < at ? at - from : to - at;
    const height = kernelAt(kernel, half === 0 ? 0 : (time! - at) / half);
    return mode === "one" ? Math.sqrt(height) : height;
  };
}
