// The sentences of the balance view, in one table, so that another language needs one file. They say what is told and what
// the pattern would have; they say of nobody that he is right, and of no tie that it is so.

export interface BalanceTexts {
  /** One is told to be for two who are told to be against each other. */
  between(middle: string, one: string, other: string): string;
  /** Three who are all told to be against each other. */
  allAgainst(names: readonly [string, string, string]): string;
  fits(teller: string, triangles: number): string;
  /** `ties`: the least number of ties that would have to be told the other way; a range where that is not proven. */
  fitsNot(teller: string, against: number, triangles: number, ties: readonly [number, number]): string;
  changed(teller: string, one: string, other: string, before: Told, after: Told): string;
  disputed(one: string, other: string, for_: readonly string[], against: readonly string[]): string;
}

interface Told {
  readonly sign: 1 | -1;
  readonly day: string;
}

const listed = (names: readonly string[]): string => {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};

const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const stance = (sign: 1 | -1): string => (sign > 0 ? "standing together" : "standing against each other");

export const balanceTexts: BalanceTexts = {
  between: (middle, one, other) =>
    `${middle} is told to stand with both ${one} and ${other}, who are told to stand against each other.`,
  allAgainst: (names) =>
    `${listed(names)} are each told to stand against the other two; where the enemy of an enemy is a friend, two of them would stand together.`,
  fits: (teller, triangles) =>
    `As told by ${teller}, ${triangles === 1 ? "the one triangle fits" : `all ${triangles} triangles fit`} the pattern of friends and enemies.`,
  fitsNot: (teller, against, triangles, [least, most]) =>
    `As told by ${teller}, ${against} of ${several(triangles, "triangle")} ${against === 1 ? "goes" : "go"} against the pattern; ${least === most ? several(most, "tie") : `${least} to ${several(most, "tie")}`} would have to be told the other way for all to fit two sides.`,
  changed: (teller, one, other, before, after) =>
    `${teller} told of ${one} and ${other} as ${stance(before.sign)} until ${before.day}, and as ${stance(after.sign)} from ${after.day}.`,
  disputed: (one, other, for_, against) =>
    `${one} and ${other} are told to stand together by ${listed(for_)}, and against each other by ${listed(against)}.`,
};
