// How English writes numbers, plurals and dates: what the parts of en.ts share.

const numbers = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");
const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const shortMonth = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export const number = (n: number): string => numbers.format(n);

export const several = (n: number, one: string, many: string): string =>
  `${numbers.format(n)} ${plural.select(n) === "one" ? one : many}`;

/** An EDTF date as a reader writes it where it is a plain day or month; else as it is. */
export function date(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(edtf)) return day.format(new Date(edtf.slice(0, 10)));
  if (/^\d{4}-\d\d$/.test(edtf)) return month.format(new Date(edtf));
  return edtf;
}

/** The same for a narrow column. */
export function shortDate(edtf: string): string {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(edtf)) return shortDay.format(new Date(edtf.slice(0, 10)));
  if (/^\d{4}-\d\d$/.test(edtf)) return shortMonth.format(new Date(edtf));
  return edtf;
}
