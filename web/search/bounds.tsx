// What a search is narrowed to: who says it, which outlet, when, in which layer. Each is a field of the address.

import { type Address, changed, go } from "../frame/address.ts";
import { Link } from "../frame/link.tsx";
import { useTypedInAddress } from "../frame/typed.ts";
import { useTexts } from "../texts/texts.ts";

const written = ["speaker", "outlet", "from", "to"] as const;
export const boundNames = [...written, "layer"] as const;

export function Bounds({ address }: { readonly address: Address }) {
  const texts = useTexts().search;
  const isNarrowed = boundNames.some((bound) => address.query.get(bound));
  const all = Object.fromEntries(boundNames.map((bound) => [bound, null]));
  const layer = address.query.get("layer") ?? "";
  const layers = Object.entries(texts.layers);
  return (
    <fieldset className="bounds">
      <legend className="unseen">{texts.narrow}</legend>
      {written.map((bound) => (
        <Bound key={bound} bound={bound} address={address} />
      ))}
      <label>
        {texts.layer}
        <select
          value={layer in texts.layers ? layer : ""}
          onChange={(event) =>
            go(changed(address, { query: { layer: event.target.value || null, shown: null } }), {
              replace: true,
            })
          }
        >
          <option value="">{texts.anywhere}</option>
          {layers.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isNarrowed && (
        <Link className="clear" href={changed(address, { query: { ...all, shown: null } })}>
          {texts.clear}
        </Link>
      )}
    </fieldset>
  );
}

function Bound({ bound, address }: { readonly bound: (typeof written)[number]; readonly address: Address }) {
  const texts = useTexts().search;
  const isDate = bound === "from" || bound === "to";
  const [typed, setTyped] = useTypedInAddress(address.query.get(bound) ?? "", (words) =>
    go(changed(address, { query: { [bound]: words || null, shown: null } }), { replace: true }),
  );
  return (
    <label className={bound}>
      {texts[bound]}
      <input
        dir="auto"
        value={typed}
        maxLength={200}
        autoComplete="off"
        placeholder={isDate ? texts.dateHint : ""}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
