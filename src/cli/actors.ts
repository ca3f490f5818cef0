// hearsay actors: who is in a case under which names; or one actor with what is told of it, each with the words that say so.

import { correctionsOf } from "../app/actors.ts";
import type { Store } from "../extend.ts";
import type { ActorSummary, KeptActor, KeptActorFact, LabelCount, TieCount } from "../keep/joins.ts";
import type { ActorType } from "../model/actor.ts";
import { joinedCase } from "./joined-case.ts";
import type { Status } from "./main.ts";
import { accent, bold, columns, complain, cut, dim, safe, several, width, write } from "./terminal.ts";

interface ActorsOptions {
  readonly case: string;
  readonly type?: ActorType;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Actors of a list, and rows of each part of one actor, unless all are asked for. */
const LISTED = 50;
const ROWS = 12;

export async function actors(name: string | undefined, options: ActorsOptions): Promise<Status> {
  const store = await joinedCase(options.case);
  try {
    if (name === undefined) {
      await list(store, options);
      return 0;
    }
    const chosen = await choose(store, name, options.type);
    if ("problem" in chosen) {
      complain(`hearsay: ${chosen.problem}`);
      return 2;
    }
    await (options.json ? oneAsJson(store, chosen.actor) : one(store, chosen.actor, options));
    return 0;
  } finally {
    await store.close();
  }
}

async function choose(
  store: Store,
  name: string,
  type: ActorType | undefined,
): Promise<{ readonly actor: KeptActor } | { readonly problem: string }> {
  const byId = /^a[0-9a-z]{10,}$/.test(name) ? await store.actors.one(name) : null;
  if (byId !== null) return { actor: byId };
  const { items, total } = await store.actors.page({
    filter: name,
    limit: 20,
    ...(type === undefined ? {} : { type }),
  });
  const plain = name.trim().toLowerCase();
  const exact = items.filter((actor) =>
    [actor.name, ...actor.names.map((one) => one.name)].some((one) => one.toLowerCase() === plain),
  );
  const found = exact.length > 0 ? exact : items;
  if (found.length === 1) return { actor: (await store.actors.one(found[0]!.id))! };
  if (found.length === 0)
    return { problem: `No actor has "${name}" in any of its names. 'hearsay actors' lists them.` };
  const others = found.slice(0, 8).map((actor) => `${actor.name} (${actor.type.toLowerCase()}, ${actor.id})`);
  const many = exact.length > 0 ? exact.length : total;
  return {
    problem: `${many} actors have "${name}" in their names: ${others.join("; ")}${many > others.length ? "; …" : ""}. Give more of the name, or the id.`,
  };
}

async function list(store: Store, { case: folder, type, all, json }: ActorsOptions): Promise<void> {
  const { items, total } = await store.actors.page({
    ...(type === undefined ? {} : { type }),
    ...(all || json ? {} : { limit: LISTED }),
  });
  if (json) {
    await write(`${JSON.stringify({ actors: items, total }, null, 1)}\n`);
    return;
  }
  if (items.length === 0) {
    const kind = type === undefined ? "actors" : `actors of type ${type.toLowerCase()}`;
    await write(
      `The case in ${folder} has no ${kind} yet.\nRead articles with: hearsay read FOLDER --case ${folder}\n`,
    );
    return;
  }
  const rows = items.map((actor) => [
    ` ${accent(cut(actor.name, 38))}`,
    dim(actor.type.toLowerCase()),
    String(actor.documents),
    String(actor.says),
    String(actor.about),
    dim(cut(otherNames(actor), Math.max(20, width() - 84))),
  ]);
  await write(
    [
      bold(several(total, "actor")),
      "",
      ...columns([[" name", "type", "articles", "says", "about", "also called"].map(dim), ...rows]),
      ...(total > items.length ? ["", dim(`${total - items.length} more: --all`)] : []),
      "",
      dim(`All that is told of one: hearsay actors NAME --case ${folder}`),
      "",
    ].join("\n"),
  );
}

const otherNames = (actor: ActorSummary): string =>
  actor.names
    .filter(({ name }) => name !== actor.name)
    .map(({ name }) => safe(name))
    .join(", ");

async function one(store: Store, actor: KeptActor, { all, case: folder }: ActorsOptions): Promise<void> {
  const most = all ? Number.MAX_SAFE_INTEGER : ROWS;
  const dates =
    actor.first === null
      ? "no date"
      : actor.first === actor.last
        ? actor.first
        : `${actor.first} to ${actor.last}`;
  const lines = [
    bold(safe(actor.name)),
    dim(
      `${actor.type.toLowerCase()} · ${several(actor.documents, "article")} · ${several(actor.mentions, "mention")} · ${dates} · ${actor.id}`,
    ),
  ];
  let cutShort = false;
  const part = (title: string, total: number, rows: readonly (readonly string[])[]): void => {
    if (total === 0) return;
    lines.push("", bold(`${title} ${dim(String(total))}`), ...columns(rows.slice(0, most)));
    if (rows.length > most || total > rows.length) {
      cutShort = true;
      lines.push(dim(`  … ${total - Math.min(most, rows.length)} more`));
    }
  };
  part(
    "Names",
    actor.names.length,
    actor.names.map(({ name, count, loaded }) => [
      `  ${accent(cut(name, 60))}`,
      `${count}×`,
      dim(loaded ? "loaded" : ""),
    ]),
  );
  const reasons = countedReasons(actor);
  part(
    "Why these names are one",
    reasons.length,
    reasons.map(({ from, into, reason, count }) => [
      `  ${cut(from, 36)}`,
      `= ${cut(into, 36)}`,
      dim(`${reason}${count > 1 ? `, ${count}×` : ""}`),
    ]),
  );
  const corrections = await correctionsOf(store, actor);
  part(
    "What people said",
    corrections.length,
    corrections.map(({ kind, names: [a, b], reviewer, at }) => [
      `  ${cut(a, 36)}`,
      `${kind === "same" ? "is" : kind === "apart" ? "is not" : "is to be called"} ${cut(b, 36)}`,
      dim(`${safe(reviewer)}, ${at.slice(0, 10)}`),
    ]),
  );
  const ties = await store.actors.ties(actor.id);
  part(
    "Ties, as told",
    ties.length,
    ties.map((tie) => tieRow(tie)),
  );
  const labels = await store.actors.labels(actor.id);
  part("Loaded names, by outlet", labels.length, labels.map(labelRow));
  for (const [title, kind] of [
    ["Says", "says"],
    ["Spoken about", "about"],
  ] as const) {
    const { items, total } = await store.actors.facts(actor.id, { kind, ...(all ? {} : { limit: ROWS }) });
    part(title, total, items.map(factRow));
  }
  lines.push(
    "",
    dim(`An article in full: hearsay show TITLE --case ${folder}${cutShort ? "; every row: --all" : ""}`),
    "",
  );
  await write(lines.join("\n"));
}

/** A lone name is one of its own in each article: "Guard = River Guard" is told once, with how often it holds. */
function countedReasons(
  actor: KeptActor,
): readonly { from: string; into: string; reason: string; count: number }[] {
  const nameOf = new Map(actor.nodes.map(({ id, name }) => [id, name]));
  const counted = new Map<string, { from: string; into: string; reason: string; count: number }>();
  for (const { from, into, reason } of actor.merges) {
    const names = [nameOf.get(from) ?? from, nameOf.get(into) ?? into] as const;
    const key = JSON.stringify([...names, reason]);
    const known = counted.get(key);
    if (known) known.count++;
    else counted.set(key, { from: names[0], into: names[1], reason, count: 1 });
  }
  return [...counted.values()];
}

const SIGNS = { "-1": "−", "0": "·", "1": "+" } as const;

const tieRow = ({ other, what, sign, out, negated, planned, count, own }: TieCount): string[] => [
  `  ${SIGNS[`${sign}`]}`,
  `${out ? "" : "← "}${negated ? "not: " : ""}${planned ? "to come: " : ""}${what}${out ? " →" : ""}`,
  accent(cut(other.name, 40)),
  `${count}×`,
  dim(
    own === count
      ? "in the authors' own voice"
      : own === 0
        ? "as others say"
        : `${own} in the authors' own voice`,
  ),
];

const labelRow = ({ outlet, label, count, own, patterns, first, last }: LabelCount): string[] => [
  `  ${accent(cut(label, 30))}`,
  cut(outlet ?? "no outlet", 28),
  `${count}×`,
  dim(own === count ? "its own voice" : own === 0 ? "quoted" : `${own} in its own voice`),
  dim(first === null ? "" : first === last ? first : `${first} to ${last}`),
  dim(cut(patterns.join(", "), 40)),
];

const factRow = ({
  words,
  title,
  place,
  outlet,
  published,
  teller,
  hedged,
  negated,
  planned,
}: KeptActorFact): string[] => [
  `  ${cut(words, Math.max(30, width() - 60))}`,
  dim(
    cut(
      [
        ...(teller === null ? [] : [teller.name]),
        ...(negated ? ["denied"] : []),
        ...(planned ? ["to come"] : []),
        ...(hedged ? ["hedged"] : []),
        outlet ?? title ?? place,
        ...(published === null ? [] : [published]),
      ].join(" · "),
      56,
    ),
  ),
];

async function oneAsJson(store: Store, actor: KeptActor): Promise<void> {
  const answer = {
    ...actor,
    tied: await store.actors.ties(actor.id),
    called: await store.actors.labels(actor.id),
    corrections: await correctionsOf(store, actor),
    facts: {
      says: (await store.actors.facts(actor.id, { kind: "says" })).items,
      about: (await store.actors.facts(actor.id, { kind: "about" })).items,
      ties: (await store.actors.facts(actor.id, { kind: "tie" })).items,
      labels: (await store.actors.facts(actor.id, { kind: "label" })).items,
    },
    articles: (await store.actors.documents(actor.id)).items,
  };
  await write(`${JSON.stringify(answer, null, 1)}\n`);
}
