"""What the scores of attributions are worth: expected calibration error, and precision and recall along the threshold.

  calibration.py SCORER_FOLDER GOLD.jsonl[.gz] PREDICTED.jsonl [--json OUT]

An attribution is right where score_attributions.py links it. The error is that of 15 bins of equal mass (Naeini, Cooper,
Hauskrecht 2015). Attributions within others are left aside where they match nothing, as the scorer does.
"""

import argparse
import json
import sys

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("scorer"), ap.add_argument("gold"), ap.add_argument("predicted"), ap.add_argument("--json")
a = ap.parse_args()
sys.path.insert(0, a.scorer)
from score_attributions import ROLES, lines, link, name, span_tokens, tokens_of  # noqa: E402

predicted = {name(d): d["attributions"] for d in lines(a.predicted)}
articles = []
for article in lines(a.gold):
    at, word = tokens_of(article["text"])
    spans = lambda one: {r: span_tokens(one.get(r) or [], at, word) for r in ROLES}
    articles.append(([spans(x) for x in article["attributions"]], [(x, spans(x)) for x in predicted.get(article["doc"], [])]))


def counted(least):
    """Scores and hits of what scores at least so much, and the number annotated; what has no score stays."""
    told, gold, right, all_ = [], 0, 0, 0
    for truth, found in articles:
        kept = [(x, s) for x, s in found if x.get("score", 1) >= least]
        hits = {p for _, _, p in link(truth, [s for _, s in kept])}
        gold += len(truth)
        for n, (x, _) in enumerate(kept):
            if x.get("within") is not None and n not in hits:
                continue
            all_ += 1
            right += n in hits
            if "score" in x:
                told.append((x["score"], n in hits))
    return told, gold, right, all_


told, gold, _, _ = counted(0)
if not told:
    sys.exit("No attribution has a score: were they found by the rules alone?")
told.sort()
bins = [told[len(told) * k // 15 : len(told) * (k + 1) // 15] for k in range(15)]
error = sum(len(b) / len(told) * abs(sum(s for s, _ in b) - sum(h for _, h in b)) / len(b) for b in bins if b)
rows = []
for least in (0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
    _, _, right, all_ = counted(least)
    if all_:
        rows.append({"from": least, "precision": round(right / all_, 3), "recall": round(right / gold, 3)})
print(f"expected calibration error {error:.3f} over {len(told)} scores")
for row in rows:
    p, r = row["precision"], row["recall"]
    print(f"score from {row['from']:.2f}  P {p:.3f}  R {r:.3f}  F1 {2 * p * r / (p + r):.3f}")
if a.json:
    json.dump({"calibrationError": round(error, 4), "thresholds": rows}, open(a.json, "w"))
