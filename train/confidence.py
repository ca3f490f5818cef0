"""Fits the confidence of attributions: a logistic model over their signs, on what tell.ts printed for articles that no
network behind it had learned from. Right is what score_attributions.py would link to an annotation.

  confidence.py TOLD.jsonl OUT.json [--test TOLD.jsonl]

TOLD.jsonl.gold lies beside each file. Prints the expected calibration error (15 bins of equal mass; Naeini, Cooper,
Hauskrecht 2015) by cross-validation over documents, and precision and recall along the threshold.
"""

import argparse
import json
import re

import numpy as np

# Tokens and linking as the scorer has them, so that both mean the same by right.
TOKEN = re.compile(r"\w+|[^\w\s]")


def span(fragments, tokens):
    """Tokens touched, less the marks at the edges of each fragment."""
    starts, out = tokens
    kept = set()
    for s, e in fragments:
        ids = [i for i in range(*np.searchsorted(starts, (s, e))) ] if e > s else []
        first = np.searchsorted(starts, s, side="right") - 1
        if first >= 0 and out[first][1] > s and first not in ids:
            ids.insert(0, int(first))
        while ids and not out[ids[0]][2]:
            ids.pop(0)
        while ids and not out[ids[-1]][2]:
            ids.pop()
        kept.update(ids)
    return kept


def right(article, told):
    """For each of `told` whether it is linked, one to one, the best shared contents first."""
    found = [(m.start(), m.end(), bool(re.match(r"\w", m.group()))) for m in TOKEN.finditer(article["text"])]
    tokens = (np.array([s for s, _, _ in found]), found)
    roles = ("source", "cue", "content")
    gold = [{r: span(a[r], tokens) for r in roles} for a in article["attributions"]]
    pred = [{r: span(a[r], tokens) for r in roles} for a in told]
    pairs = []
    for j, p in enumerate(pred):
        for i, g in enumerate(gold):
            if not g["cue"] & p["cue"] or ((g["source"] or p["source"]) and not g["source"] & p["source"]):
                continue
            both = len(g["content"] & p["content"])
            if both and both >= 0.5 * len(g["content"]) and both >= 0.5 * len(p["content"]):
                pairs.append((-both / len(g["content"] | p["content"]), i, j))
    used, hit = set(), [False] * len(pred)
    for _, i, j in sorted(pairs):
        if i not in used and not hit[j]:
            used.add(i)
            hit[j] = True
    return hit


def load(path, way):
    x, y, doc, gold = [], [], [], 0
    for n, (line, truth) in enumerate(zip(open(path), open(path + ".gold"))):
        told, article = json.loads(line), json.loads(truth)
        assert told["doc"] == article["doc"]
        gold += len(article["attributions"])
        mine = [one for one in told["attributions"] if one["way"] == way]
        for attribution, hit in zip(mine, right(article, mine)):
            x.append(attribution["signs"]), y.append(hit), doc.append(n)
    return np.array(x, float), np.array(y, float), np.array(doc), gold


def fit(x, y, ridge=1.0):
    """Newton's method with a small penalty, so that signs that say the same share their weight."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(w)), x.T @ (y - p) - ridge * w)
        w += step
        if abs(step).max() < 1e-8:
            break
    return w


def calibration_error(p, y, bins=15):
    order = np.argsort(p, kind="stable")
    return sum(len(part) / len(p) * abs(p[part].mean() - y[part].mean()) for part in np.array_split(order, bins))


def report(p, y, gold):
    print(f"  {len(y)} told, {int(y.sum())} right of {gold} annotated; calibration error {calibration_error(p, y):.3f}")
    for t in (0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8):
        k = p >= t
        if k.any():
            precision, recall = y[k].mean(), y[k].sum() / gold
            print(f"  score from {t:.2f}: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("told"), ap.add_argument("out"), ap.add_argument("--test")
    a = ap.parse_args()
    out = {}
    for way in ("tagged", "proposed"):
        x, y, doc, gold = load(a.told, way)
        if len(set(doc)) < 10 or not 0 < y.mean() < 1:
            raise SystemExit(f"{a.told} holds {len(y)} {way} attributions of {len(set(doc))} articles, too few to fit a confidence on. Annotate more articles.")
        across = np.zeros(len(y))
        for k in range(5):
            across[doc % 5 == k] = 1 / (1 + np.exp(-x[doc % 5 == k] @ fit(x[doc % 5 != k], y[doc % 5 != k])))
        print(f"{way}, cross-validated")
        report(across, y, gold)
        out[way] = [round(v, 5) for v in fit(x, y)]
        if a.test:
            x, y, _, gold = load(a.test, way)
            print(f"{way}, test")
            report(1 / (1 + np.exp(-x @ np.array(out[way]))), y, gold)
    json.dump(out, open(a.out, "w"))


if __name__ == "__main__":
    main()
