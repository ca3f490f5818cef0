// hearsay claims: what is told more than once in a case, and on how many origins each claim may rest; or one claim with its
// tellings. Weighs nothing itself: the words for origins are those that joining gives.

import { type ClaimDetail, type ClaimSummary, claimDetail, claimPage } from "../app/claims.ts";
import type { Store } from "../extend.ts";
import { filteredText, filterWords } from "../keep/article.ts";
import { joinedCase } from "./joined-case.ts";
import type { Status } from "./main.ts";
import { datesOf, oneClaim } from "./show-claim.ts";
import { accent, bold, complain, cut, dim, fitted, several, wrapped, write } from "./terminal.ts";

interface ClaimsOptions {
  readonly case: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Claims of a list, unless all are asked for. */
const LISTED = 50;

export async function claims(claim: string | undefined, options: ClaimsOptions): Promise<Status> {
  const store = await joinedCase(options.case);
  try {
    if (claim === undefined) {
      await list(store, options);
      return 0;
    }
    const chosen = await chooseClaim(store, claim);
    if ("problem" in chosen) {
      complain(`hearsay: ${chosen.problem}`);
      return 2;
    }
    await (options.json
      ? write(`${JSON.stringify(chosen.claim, null, 1)}\n`)
      : oneClaim(chosen.claim, options));
    return 0;
  } finally {
    await store.close();
  }
}

type Choice = { readonly claim: ClaimDetail } | { readonly problem: string };

/** Takes a number of the list, the id of a claim or of one of its tellings, or words that only one claim has. */
export async function chooseClaim(store: Store, word: string): Promise<Choice> {
  if (/^[yg][0-9a-z]{10,}$/.test(word)) {
    const claim = await claimDetail(store, word);
    if (claim !== null) return { claim };
  }
  if (/^\d{1,6}$/.test(word)) {
    const { items, total } = await claimPage(store, { offset: Math.max(0, Number(word) - 1), limit: 1 });
    const detail = Number(word) > 0 && items[0] ? await claimDetail(store, items[0].id) : null;
    return detail === null
      ? { problem: `There is no claim number ${word}; the case has ${total}.` }
      : { claim: detail };
  }
  const { items, total } = await claimPage(store, { filter: word, limit: LISTED });
  if (items.length === 0)
    return {
      problem: `No claim has the words "${word}" in any of its tellings. 'hearsay claims' lists them.`,
    };
  // A telling of several sentences is found under the words of each: the claim that is shown by these words is meant.
  const wanted = filterWords(word);
  const shown = items.filter((one) => wanted.every((part) => filteredText([one.words]).includes(part)));
  const [first] = shown.length === 1 ? shown : items;
  const claim = shown.length === 1 || total === 1 ? await claimDetail(store, first!.id) : null;
  if (claim !== null) return { claim };
  const others = items.slice(0, 8).map(({ id, words }) => `\n  ${id}  ${cut(words, 56)}`);
  return {
    problem: `${total} claims have the words "${word}". Give more of the words, or an id:${others.join("")}${total > others.length ? "\n  …" : ""}`,
  };
}

async function list(store: Store, { case: folder, all, json }: ClaimsOptions): Promise<void> {
  const { items, total } = await claimPage(store, all || json ? {} : { limit: LISTED });
  if (json) {
    await write(`${JSON.stringify({ claims: items, total }, null, 1)}\n`);
    return;
  }
  if (items.length === 0) {
    const { documents } = await store.counts();
    await write(
      documents === 0
        ? `The case in ${folder} has no claims yet.\nRead articles with: hearsay read FOLDER --case ${folder}\n`
        : `The case in ${folder} has ${several(documents, "article")}, and nothing in it is told twice or denied, as far as could be found.\n`,
    );
    return;
  }
  const gap = String(items.length).length + 1;
  const lines = [bold(several(total, "claim")), ""];
  for (const [i, claim] of items.entries())
    lines.push(
      `${String(i + 1).padStart(gap)}  ${accent(fitted(claim.words, gap + 2))}`,
      ...underClaim(claim, " ".repeat(gap + 2)),
    );
  if (total > items.length) lines.push("", dim(`${(total - items.length).toLocaleString("en")} more: --all`));
  lines.push("", dim(`One with its tellings and what ties them: hearsay claims NUMBER --case ${folder}`), "");
  await write(lines.join("\n"));
}

/** What a claim is weighed by stands out; its dates and what could not be tested stand back. */
function underClaim(claim: ClaimSummary, indent: string): string[] {
  const [known, ...untested] = claim.line.split("; ");
  const back = [datesOf(claim), ...(untested.length > 0 ? [untested.join("; ")] : [])].join(" · ");
  return [...wrapped(`${known}${againstOf(claim)}`, indent), ...wrapped(back, indent).map(dim)];
}

/** Each denial contradicts, too: where there is nothing else, it is told once. */
function againstOf({ contradictions, denials }: ClaimSummary): string {
  const parts = [
    ...(denials > 0 ? [several(denials, "denial")] : []),
    ...(contradictions > denials ? [several(contradictions, "contradiction")] : []),
  ];
  return parts.map((part) => ` · ${part}`).join("");
}
