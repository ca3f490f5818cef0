// Tells whether a line ends as a sentence does: "…held.", "…held.”", "…held.[1] [2]", "…held.3", "(…held.)". A date in
// figures ("12.03.2031") and a version ("2.1") don't. Looks at no more than the last characters.

const TAIL = 32;
const STOP = /[.!?…。！？؟۔।]["'”’»›)\]*†‡\s]*$/u;
const NOTED =
  /(?<!\d)[.!?…。！？؟۔।]["'”’»›)]{0,3}\s?(?:\[\s?\d{1,3}\s?\]\s?|(?<!\d)\d{1,3}|[¹²³⁰⁴-⁹]{1,3}){1,3}\s*$/u;

export function endsSentence(text: string, start = 0, end = text.length): boolean {
  const tail = text.slice(Math.max(start, end - TAIL), end);
  return STOP.test(tail) || NOTED.test(tail);
}
