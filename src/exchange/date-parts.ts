// EDTF as bibliographies want it: year, month and day apart. Knows no bibliography's own way of writing them.

export interface DateParts {
  readonly year: string;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 (spring) to 4. */
  readonly season: number | null;
}

export interface Dated {
  /** One, or the first and the last of an interval. Empty where the value has no plain year ("201X", ".."). */
  readonly parts: readonly DateParts[];
  readonly circa: boolean;
}

const ONE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

export function dated(edtf: string): Dated {
  const ends = edtf.split("/").map((end) => ONE.exec(end));
  if (ends.length > 2 || ends.some((end) => end === null)) return { parts: [], circa: false };
  const parts = ends.map((end) => {
    const [, year, second, day] = end!;
    const month = second === undefined ? null : Number(second);
    return {
      year: year!,
      month: month !== null && month <= 12 ? month : null,
      day: day === undefined ? null : Number(day),
      season: month !== null && month > 20 && month < 25 ? month - 20 : null,
    };
  });
  return { parts, circa: ends.some((end) => end![4] !== undefined) };
}

/** One line without control characters: none of the formats has a way to write them. */
export const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, " ").trim();
