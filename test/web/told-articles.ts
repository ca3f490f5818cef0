// The articles of the browser tests of actors: those of told-case.ts, one that calls the same guard the same name a year
// later, and one whose names would like to be markup, to turn the page round, and to fill it.

import type { Page } from "playwright-core";
import { courier, herald, review, type Told, toldDocument } from "../told-case.ts";

const gazette: Told = {
  place: "/gazette.txt",
  outlet: "Gazette",
  published: "2019-04",
  text: "The Delta Guard denied it.\n\nNobody asked. The Delta Guard is a cult, wrote one reader, and a shield.",
  names: [["Delta Guard", "Organisation"]],
  labels: [
    ["cult", "Delta Guard"],
    ["shield", "Delta Guard"],
  ],
};

export const told = [courier, review, herald, gazette].map(toldDocument);

export const endless = "Endless ".repeat(1250).trim();
export const markup = '<img src=x onerror="window.harmed = true"> Vell';
export const turned = "Oren \u202eevahs\u202c Tarn";

export const hostileNames = toldDocument({
  place: "/hostile.txt",
  text: `${endless} met ${markup}. Later ${turned} met ${markup}.`,
  names: [
    [endless, "Person"],
    [markup, "Organisation"],
    [turned, "Person"],
  ],
  ties: [
    { from: endless, to: markup, type: "meets", sign: 0 },
    { from: turned, to: markup, type: "fights", sign: -1 },
  ],
});

/** Waits until every article is joined. */
export async function joined(url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const { behind } = await (await fetch(new URL("/api/actors", url))).json();
    if (behind === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The articles are still not joined.");
}

/** The id of the actor that has a name. */
export async function actorOf(url: string, name: string): Promise<string> {
  const answer = await fetch(new URL(`/api/actors?filter=${encodeURIComponent(name)}`, url));
  return (await answer.json()).items[0].id;
}

/** Of each row of a table that shows, the words of its cells that show. */
export const rowsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .locator(`${table} tbody tr:not(.blank)`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as HTMLTableRowElement).cells]
          .filter((cell) => cell.checkVisibility())
          .map((cell) => cell.innerText.replace(/\s+/g, " ").trim()),
      ),
    );
