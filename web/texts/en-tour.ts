// What the tour says, in English: a part of en.ts. Four steps, each a title and two or three sentences at most.

export const tour = {
  label: "Tour",
  take: "Take the tour",
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  next: "Next",
  back: "Back",
  leave: "Leave the tour (Esc)",
  done: "Done",
  show: "Show it",
  steps: [
    {
      title: "A case is a pile of articles on one matter",
      text: "This one is made up: a conflict that five outlets tell in their own ways. Each line is an article, with who wrote it, where, when, and how many of its passages put words into somebody’s mouth.",
    },
    {
      title: "Who says what, on whose word",
      text: "The article stays as it is. A solid line marks who, a dashed one the word that says so, a tint what is said. Click marked words, or press j, and the panel shows on whose word it stands.",
    },
    {
      title: "You decide",
      text: "A machine found these, and it errs. Accept, correct or reject what was found, or select words to add what was missed. Nothing is lost: every decision can be undone, and says whose it is.",
    },
    {
      title: "Now your own articles",
      text: "Drop files or folders on any page, or paste a text. The name of the case, at the top, starts an empty one. This tour waits under Help.",
    },
  ],
};
