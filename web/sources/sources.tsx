// What the articles of the case lean on: the works they cite, the notes that lead nowhere, and the passages they share. The
// address holds which of the three lists is shown.

import { useEffect } from "react";
import { type Address, useAddress } from "../frame/address.ts";
import { useJoined } from "../frame/joined.ts";
import { Link } from "../frame/link.tsx";
import type { RoomProps } from "../frame/rooms.ts";
import { useTexts } from "../texts/texts.ts";
import { Loose } from "./loose.tsx";
import { Reused } from "./reused.tsx";
import { Works } from "./works.tsx";

const lists = ["works", "loose", "reuse"] as const;
type ListName = (typeof lists)[number];

const listIn = ({ query }: Address): ListName => lists.find((name) => name === query.get("list")) ?? "works";

export function Sources({ revision, reading }: RoomProps) {
  const { sources: texts, name } = useTexts();
  const address = useAddress();
  const list = listIn(address);
  const asked = revision + useJoined();
  useEffect(() => {
    document.title = `${texts.title} · ${name}`;
  }, [texts, name]);
  return (
    <div className="actors sources-page">
      <div className="head">
        <h1>{texts.title}</h1>
        <nav className="types" aria-label={texts.lists}>
          {lists.map((one) => (
            <Link
              key={one}
              href={one === "works" ? "/sources" : `/sources?list=${one}`}
              aria-current={one === list ? "true" : undefined}
            >
              {texts.tabs[one]}
            </Link>
          ))}
        </nav>
      </div>
      {list === "works" ? (
        <Works address={address} revision={asked} reading={reading} />
      ) : list === "loose" ? (
        <Loose address={address} revision={asked} />
      ) : (
        <Reused revision={asked} />
      )}
    </div>
  );
}
