// Adds articles from anywhere in the application: files and folders dropped on the page or picked, and pasted text.
// Stands around all rooms; a room asks for a picker or the dialog through `useAdding`.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { TYPING } from "../../frame/keys.ts";
import { reviewer } from "../../frame/reviewer.ts";
import { send } from "../../frame/send.ts";
import { useTexts } from "../../texts/texts.ts";
import { dropped, type Gathered, hands, type Problem, picked, sortOut } from "./gathering.ts";
import { PasteDialog } from "./paste-dialog.tsx";

export interface Adding {
  chooseFiles(): void;
  chooseFolder(): void;
  /** Opens the dialog for pasted text. */
  paste(): void;
  /** What the browser is handing over to the server. */
  readonly handing: { readonly done: number; readonly total: number } | null;
  /** What was left out before it came to the server. */
  readonly left: readonly Problem[];
  /** The server's sentence, where it would not take a hand of files. */
  readonly refusal: string | null;
  forget(): void;
}

const Context = createContext<Adding | null>(null);

export function useAdding(): Adding {
  const adding = useContext(Context);
  if (!adding) throw new Error("useAdding stands outside AddingProvider.");
  return adding;
}

export function AddingProvider(props: {
  readonly caseName: string | null;
  readonly refresh: () => void;
  readonly children: ReactNode;
}) {
  const { caseName, refresh, children } = props;
  const texts = useTexts();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [handing, setHanding] = useState<Adding["handing"]>(null);
  const [left, setLeft] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);

  const take = async (gathered: readonly Gathered[]): Promise<void> => {
    const sorted = sortOut(gathered, texts.adding.reasons);
    setLeft(sorted.left);
    setRefusal(null);
    let done = 0;
    for (const hand of hands(sorted.take)) {
      setHanding({ done, total: sorted.take.length });
      const form = new FormData();
      form.append("reviewer", reviewer());
      for (const { file, place } of hand) form.append("file", file, place);
      const sent = await send("POST", "/api/files", form);
      if (sent.state === "refused") {
        setRefusal(sent.problem?.detail ?? texts.adding.notTaken);
        break;
      }
      done += hand.length;
      refresh();
    }
    setHanding(null);
  };
  const over = useDrops((found) => void found.then(take));
  usePastes((what) => (typeof what === "string" ? setPasted(what) : void take(what)));

  const adding = useMemo(
    (): Adding => ({
      chooseFiles: () => files.current?.click(),
      chooseFolder: () => folder.current?.click(),
      paste: () => setPasted(""),
      handing,
      left,
      refusal,
      forget() {
        setLeft([]);
        setRefusal(null);
      },
    }),
    [handing, left, refusal],
  );
  const pickedIn = (input: HTMLInputElement): void => {
    const chosen = input.files ? picked(input.files) : [];
    // The same file can be picked again only if the field has forgotten it.
    input.value = "";
    if (chosen.length > 0) void take(chosen);
  };
  return (
    <Context value={adding}>
      {children}
      {/* Opened by buttons; a file field itself says what it holds, which it never does here. */}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-picks="files"
        aria-label={texts.adding.files}
        onChange={(event) => pickedIn(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-picks="folder"
        // @ts-expect-error: known to all browsers, and not to all type declarations
        webkitdirectory=""
        aria-label={texts.adding.folder}
        onChange={(event) => pickedIn(event.currentTarget)}
      />
      {over && (
        <div className="drop-here" aria-hidden="true">
          <p>
            <bdi>{texts.adding.drop(caseName)}</bdi>
          </p>
        </div>
      )}
      {pasted !== null && <PasteDialog text={pasted} close={() => setPasted(null)} added={refresh} />}
    </Context>
  );
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Calls back with what is dropped anywhere on the page; true while something that could be is held over it. */
function useDrops(take: (found: Promise<Gathered[]>) => void): boolean {
  const [over, setOver] = useState(false);
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    // Each element under the pointer tells of its own coming and going; the page is left when as many went as came.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth++;
      setOver(true);
    };
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      newest.current(dropped(event.dataTransfer));
    };
    const listening = { dragenter: enter, dragover: hover, dragleave: leave, drop };
    for (const [type, listener] of Object.entries(listening))
      document.addEventListener(type as "drop", listener);
    return () => {
      for (const [type, listener] of Object.entries(listening))
        document.removeEventListener(type as "drop", listener);
    };
  }, []);
  return over;
}

/** Calls back with the text or the files that are pasted on the page itself, and not into a field. */
function usePastes(take: (what: string | readonly Gathered[]) => void): void {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (!data || (event.target as Element).closest?.(TYPING)) return;
      const what = data.files.length > 0 ? picked(data.files) : data.getData("text/plain");
      if (what.length === 0) return;
      event.preventDefault();
      newest.current(what);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}
