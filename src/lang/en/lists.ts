// How the files beside this one write their lists: words parted by blanks, phrases by commas.

export const words = (list: string): string[] => list.trim().split(/\s+/);

export const phrases = (list: string): string[] =>
  list
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
