// What a list is narrowed to, in words: "accuses Interior Ministry, told by the author".

import type { ActorAnswer } from "../../src/serve/contract.ts";
import type { Address } from "../frame/address.ts";
import type { Texts } from "../texts/texts.ts";

export function narrowedTo(actor: ActorAnswer, { query }: Address, texts: Texts): string {
  const of = texts.actors;
  const what = query.get("what");
  const other = query.get("other");
  const own = query.get("own");
  const outlet = query.get("outlet");
  const year = query.get("year");
  const isTie = query.get("list") === "ties";
  const name = actor.tied.find((tie) => tie.other.id === other)?.other.name ?? other;
  const parts = [
    isTie && what !== null
      ? [of.tie(what, query.get("out") !== "false"), name].filter((part) => part !== null).join(" ")
      : what !== null && `“${what}”`,
    query.get("negated") === "true" && of.denied,
    query.get("planned") === "true" && of.planned,
    outlet !== null && (outlet === "" ? of.noOutlet : outlet),
    own !== null &&
      (isTie
        ? own === "true"
          ? of.fact.author
          : of.fact.toldByOthers
        : own === "true"
          ? of.ownVoice
          : of.quoted),
    year,
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}
