// What a room says while it has nothing to list: that joining goes on, or where to begin.

import { Link } from "../frame/link.tsx";

export function EmptyList(props: {
  /** 2 where it stands beneath the heading of its room. */
  readonly level?: 1 | 2;
  readonly joining: boolean;
  readonly fault: string | null;
  readonly texts: {
    readonly joining: string;
    readonly title: string;
    readonly what: string;
    readonly toLibrary: string;
  };
}) {
  const { joining, fault, texts, level = 1 } = props;
  const Heading = `h${level}` as const;
  return (
    <div className="instead" role="status">
      <Heading>{joining ? texts.joining : texts.title}</Heading>
      <p>{texts.what}</p>
      {fault !== null && <p className="fault">{fault}</p>}
      {!joining && (
        <p>
          <Link href="/">{texts.toLibrary}</Link>
        </p>
      )}
    </div>
  );
}
