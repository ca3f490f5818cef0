// What an article is called in a list.

/** Its title, or the name of its file. */
export const nameOf = ({ title, place }: { readonly title: string | null; readonly place: string }): string =>
  title ?? place.split(/[\\/]/).findLast((part) => part !== "") ?? place;
