// Which of two documents came first, as far as their dates tell: "2031-05" is before "2031-06-02", and neither before nor after
// "2031".

import { type Days, edtfDays } from "../../model/edtf.ts";

export const daysOf = (published: string | null): Days | null =>
  published === null ? null : edtfDays(published);

/** Negative where the first surely came before the second, 0 where nobody knows. */
export function surelyBefore(a: string | null, b: string | null): number {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one === null || other === null) return 0;
  return one.last < other.first ? -1 : other.last < one.first ? 1 : 0;
}

/** A total order for lists: by the first day that a date may mean, the undated last, then by id. */
export function inTime(
  a: { readonly published: string | null; readonly id: string },
  b: { readonly published: string | null; readonly id: string },
): number {
  const [one, other] = [daysOf(a.published)?.first ?? "￿", daysOf(b.published)?.first ?? "￿"];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
