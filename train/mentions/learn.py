"""Trains the mention tagger on what prepare.ts wrote. Seeded. Learns from gold and silver articles, the gold ones three times
an epoch; one gold article in six ("fold") and one silver in forty are left out, unless --all.

  learn.py SET VECTORS OUT [--epochs 8] [--hidden 80] [--width 48] [--seed 1] [--all]

Words come in as a learned projection of published vectors and of their WordNet senses; the table of words that is handed out
holds the projection alone.
"""

import argparse
import json
import os
import random
import sys
import time

import numpy as np
import torch
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from network import Tagger, nll, viterbi

SIZES = {"suffix": 12, "prefix": 6, "shape": 8, "naming": 10, "noun": 3, "phrase": 4, "typed": 10}


class Set:
    """The files of prepare.ts; windows as (first token, length, document)."""

    def __init__(self, folder, hashes):
        self.info = json.load(open(os.path.join(folder, "set.json")))
        n, f = self.info["tokens"], len(self.info["features"])
        read = lambda name, kind: np.fromfile(os.path.join(folder, name + ".bin"), kind)
        words = read("words", np.uint32)
        at = np.searchsorted(hashes, words).clip(max=len(hashes) - 1)
        self.words = torch.from_numpy(np.where(hashes[at] == words, at, -1).astype(np.int64))
        self.features = torch.from_numpy(read("features", np.uint16).reshape(n, f).astype(np.int64))
        self.tags = torch.from_numpy(read("tags", np.uint8).astype(np.int64))
        self.windows, at = [], 0
        for d, document in enumerate(self.info["documents"]):
            for length in document["windows"]:
                self.windows.append((at, length, d))
                at += length
        assert at == n


class Projected(nn.Module):
    """Published vectors and senses, fixed, through a learned projection."""

    def __init__(self, vectors, senses, width):
        super().__init__()
        self.register_buffer("both", torch.cat([vectors, senses], 1))
        self.project = nn.Linear(self.both.shape[1], width, bias=False)
        self.unknown = nn.Parameter(torch.zeros(width))

    def forward(self, words):
        return torch.where((words < 0).unsqueeze(-1), self.unknown, self.project(self.both[words.clamp(min=0)]))

    def whole(self):
        return self.project(self.both)


def words_of(folder, width):
    read = lambda name, kind: np.fromfile(os.path.join(folder, name + ".bin"), kind)
    hashes = read("hashes", np.uint32)
    raw = torch.from_numpy(read("table", np.float32).reshape(len(hashes), -1))
    vectors = (raw - raw.mean(0)) / raw.std()
    vectors[(raw == 0).all(1)] = 0
    return hashes, Projected(vectors, torch.from_numpy(read("senses", np.float32).reshape(len(hashes), -1)), width)


def network_of(info, words, width, hidden, dropout=0.35):
    return Tagger(words, info["features"], info["tags"], None, hidden, dropout, width, SIZES, "typed")


def batches(windows, tokens, rng=None):
    jitter = (lambda w: w[1] + rng.random() * 12) if rng else (lambda w: w[1])
    out, batch = [], []
    for window in sorted(windows, key=jitter, reverse=True):
        if batch and (len(batch) + 1) * batch[0][1] > tokens:
            out.append(batch)
            batch = []
        batch.append(window)
    out.append(batch)
    if rng:
        rng.shuffle(out)
    return [sorted(b, key=lambda w: -w[1]) for b in out]


def hidden_in_part(words, features, kinds, rate=0.12):
    """Some capitalised words unknown, and in one window of six all lists silent: names are mostly new where this runs."""
    names = [name for name, _ in kinds]
    form = features[..., names.index("shape")]
    capital = (form < 96) & (form % 16 > 1)
    words = words.masked_fill(capital & (torch.rand(words.shape) < rate), -1)
    silent = torch.rand(words.shape[0], 1) < 1 / 6
    features = features.clone()
    for name in ("naming", "phrase"):
        k = names.index(name)
        features[..., k] = features[..., k].masked_fill(silent, 0)
    k = names.index("typed")
    features[..., k] = features[..., k].masked_fill(silent, kinds[k][1] - 1)
    return words, features


def gather(data, batch):
    lengths = torch.tensor([n for _, n, _ in batch])
    index = torch.zeros(len(batch), int(lengths[0]), dtype=torch.long)
    mask = torch.zeros(len(batch), int(lengths[0]))
    for row, (at, n, _) in enumerate(batch):
        index[row, :n] = torch.arange(at, at + n)
        mask[row, :n] = 1
    return lengths, mask, data.words[index], data.features[index], data.tags[index]


def spans(tags):
    out, start = set(), None
    for i, tag in enumerate([*tags, 0]):
        if start is not None and not (tag and tag % 2 == 0 and (tag - 1) // 2 == start[1]):
            out.add((start[0], i, start[1]))
            start = None
        if tag and (tag % 2 == 1 or start is None):
            start = (i, (tag - 1) // 2)
    return out


@torch.no_grad()
def score(network, data, windows):
    """F1 of exact spans by part, and over the four types of actors."""
    network.eval()
    parts = len(data.info["tags"]) // 2
    hit, gold, found = np.zeros(parts), np.zeros(parts), np.zeros(parts)
    crf = [x.detach().numpy() for x in network.transitions()]
    for batch in batches(windows, 8192):
        lengths, _, words, features, tags = gather(data, batch)
        emissions = network(words, features, lengths)[0].numpy()
        for row, (_, n, _) in enumerate(batch):
            a, b = spans(tags[row, :n].tolist()), spans(viterbi(emissions[row], n, *crf))
            for s in a:
                gold[s[2]] += 1
                hit[s[2]] += s in b
            for s in b:
                found[s[2]] += 1
    f = 200 * hit / np.maximum(1, gold + found)
    return [round(x, 1) for x in [*f, 200 * hit[:4].sum() / max(1, gold[:4].sum() + found[:4].sum())]]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("set"), ap.add_argument("vectors"), ap.add_argument("out")
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--hidden", type=int, default=80)
    ap.add_argument("--width", type=int, default=48)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--gold", type=int, default=3, help="times that gold articles are read in an epoch")
    ap.add_argument("--rate", type=float, default=3e-3)
    ap.add_argument("--dropout", type=float, default=0.35)
    ap.add_argument("--all", action="store_true")
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    hashes, words = words_of(a.vectors, a.width)
    data = Set(a.set, hashes)
    gold = [d["gold"] for d in data.info["documents"]]
    fold = [w for w in data.windows if gold[w[2]] and w[2] % 6 == 3]
    apart = [w for w in data.windows if not gold[w[2]] and w[2] % 40 == 3]
    left = set() if a.all else {*fold, *apart}
    learn = [w for w in data.windows if w not in left]
    learn += [w for w in learn if gold[w[2]]] * (a.gold - 1)
    network = network_of(data.info, words, a.width, a.hidden, a.dropout)
    average = {k: v.clone() for k, v in network.state_dict().items()}
    trained = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.Adam(trained, lr=a.rate, betas=(0.9, 0.98))
    steps = len(batches(learn, 4096)) * a.epochs
    slope = lambda s: min(1, (s + 1) / (steps / 20)) * (0.5 + 0.5 * np.cos(np.pi * min(1, s / steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, slope)
    done = 0
    for epoch in range(a.epochs):
        network.train()
        begun, total, seen = time.time(), 0.0, 0.0
        for batch in batches(learn, 4096, rng):
            lengths, mask, w, f, tags = gather(data, batch)
            w, f = hidden_in_part(w, f, data.info["features"])
            count = mask.sum()
            loss = nll(network(w, f, lengths)[0], tags, mask, *network.transitions()) / count
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 2.0)
            optimiser.step()
            schedule.step()
            done += 1
            pace = min(0.995, (done + 1) / (done + 10))
            with torch.no_grad():
                for k, v in network.state_dict().items():
                    if v.dtype.is_floating_point and k != "words.both":
                        average[k].mul_(pace).add_(v, alpha=1 - pace)
            total, seen = total + float(loss.detach()) * float(count), seen + float(count)
        current = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        print(epoch + 1, f"loss {total / seen:.4f}", "fold", *score(network, data, fold), "silver", *score(network, data, apart), f"{time.time() - begun:.0f} s", flush=True)
        torch.save({"network": {k: v for k, v in average.items() if k != "words.both"}, "arguments": vars(a)}, os.path.join(a.out, "best.pt"))
        network.load_state_dict(current)
    open(os.path.join(a.out, "done"), "w").close()


if __name__ == "__main__":
    main()
