// Routes about what counts as loaded: the language's lists with their reasons, and the case's own words.

import { createRoute, z } from "@hono/zod-openapi";
import { checkOwnWords, OWN_WORD_BOUNDS, ownWords } from "../../app/case-parts.ts";
import type { LoadedWordsAnswer, OwnWordsAnswer } from "../contract.ts";
import type { Api, Room } from "../parts.ts";
import { listOf, problemResponse, reviewer, text } from "../schemas/shared.ts";

const json = <Schema>(schema: Schema) => ({ "application/json": { schema } });

const ownWord = z
  .object({
    word: text("In lower case."),
    tone: z
      .enum(["blame", "praise", "neither"])
      .openapi({ description: "neither: not loaded in this case, whatever the lists say." }),
    note: text("Why it is loaded, or who uses it; may be empty."),
  })
  .openapi("OwnWord");
const words = (description: string) => listOf(z.string()).openapi({ description });

const loadedWordsAnswer = z
  .object({
    lists: listOf(
      z
        .object({
          name: text("Name of the list; labels say it as their pattern."),
          tone: z.union([z.literal(-1), z.literal(1)]).openapi({ description: "-1 blame, 1 praise." }),
          reason: text("Why its words are loaded."),
          nouns: words("Words for people and groups."),
          adjectives: words("Words before a noun."),
        })
        .openapi("LoadedList"),
    ),
    doubting: words("Words before a name by which a teller keeps off it."),
    own: listOf(ownWord),
  })
  .openapi("LoadedWords") satisfies z.ZodType<LoadedWordsAnswer>;

const ownWordsBody = z
  .object({
    reviewer,
    words: z
      .array(
        z.object({
          word: z.string().max(1_000).openapi({ description: "The word or phrase." }),
          tone: z.string().max(100).openapi({ description: "blame, praise or neither." }),
          note: z.string().max(10_000).optional().openapi({ description: "Why, or who uses it." }),
        }),
      )
      .max(OWN_WORD_BOUNDS.entries)
      .openapi({ description: "All of the case's own words: these take the place of those before." }),
  })
  .openapi("OwnWordsWish");

const ownWordsAnswer = z
  .object({
    words: listOf(ownWord),
    problems: words("A line for each entry that was left out: what was wrong, and how to write it."),
  })
  .openapi("OwnWords") satisfies z.ZodType<OwnWordsAnswer>;

const getWords = createRoute({
  method: "get",
  path: "/loaded-words",
  summary: "What counts as loaded: lists with their reasons, and the case's own words",
  responses: { 200: { description: "The words.", content: json(loadedWordsAnswer) } },
});

const putWords = createRoute({
  method: "post",
  path: "/loaded-words",
  summary: "Set the case's own words; labels are found anew with them",
  request: { body: { required: true, content: json(ownWordsBody) } },
  responses: {
    200: {
      description: "They are set; the event `joined` tells when labels are found.",
      content: json(ownWordsAnswer),
    },
    400: problemResponse("The request is not valid."),
  },
});

export function loadedWordRoutes(api: Api, { joining, parts }: Room): void {
  api.openapi(getWords, async (context) => {
    const { lists, doubting } = parts.languages[0]!.loaded;
    return context.json({ lists, doubting, own: await ownWords(context.var.open.store) }, 200);
  });

  api.openapi(putWords, async (context) => {
    const { reviewer, words } = context.req.valid("json");
    const read = checkOwnWords(
      words.map(({ word, tone, note }) => ({ word, tone, ...(note === undefined ? {} : { note }) })),
    );
    const { store } = context.var.open;
    await store.set("loaded words", read.words.length === 0 ? null : read.words, reviewer);
    joining.anew();
    return context.json(read, 200);
  });
}
