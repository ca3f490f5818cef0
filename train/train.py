"""Trains one tagger on what prepare.ts wrote. Seeded; may be stopped and started again at any time: it goes on after the
last whole epoch. Uses one thread of the processor, or a GPU where torch finds one.

  train.py SET VECTORS OUT [--epochs 12] [--seed 1] [--fold 0/4] [--soft CHANCES.bin] [--hidden 128] ...

One article in fourteen is never learned from: by these the epochs are compared ("held out"). With --fold K/N, articles
of fold K are left out too, and OUT/outside.npy gets the tag chances that the finished network gives to their tokens; with
--soft, such chances of other networks (put together by chances.py) are learned from beside the annotation.
Writes OUT/log.jsonl (a line an epoch), OUT/checkpoint.pt, OUT/best.pt (the weights, averaged along the way) and, at the end,
OUT/done.
"""

import argparse
import json
import os
import random
import sys
import time

import numpy as np
import torch

from network import Tagger, Words, marginals, nll, viterbi

HELD_OUT = 14


class Set:
    """The files of prepare.ts; windows as (first token, length, document)."""

    def __init__(self, folder):
        self.info = json.load(open(os.path.join(folder, "set.json")))
        n, f = self.info["tokens"], len(self.info["features"])
        read = lambda name, kind: np.fromfile(os.path.join(folder, name + ".bin"), kind)
        self.hashes = read("words", np.uint32)
        self.features = torch.from_numpy(read("features", np.uint16).reshape(n, f).astype(np.int32))
        self.tags = torch.from_numpy(read("tags", np.uint8).astype(np.int64))
        self.syntax = torch.from_numpy(read("syntax", np.uint8).reshape(n, 4).astype(np.int64))
        self.windows, at = [], 0
        for d, document in enumerate(self.info["documents"]):
            for length in document["windows"]:
                self.windows.append((at, length, d))
                at += length
        assert at == n, f"{folder} holds {n} tokens, but its windows count {at}. Run prepare.ts again."

    def look_up(self, hashes):
        at = np.searchsorted(hashes, self.hashes).clip(max=len(hashes) - 1)
        self.words = torch.from_numpy(np.where(hashes[at] == self.hashes, at, -1).astype(np.int64))


def words_of(folder):
    read = lambda name, kind: np.fromfile(os.path.join(folder, name + ".bin"), kind)
    hashes = read("hashes", np.uint32)
    vectors = torch.from_numpy(read("table", np.float32).reshape(len(hashes), -1))
    vectors = (vectors - vectors.mean(0)) / vectors.std()
    vectors[(read("table", np.float32).reshape(len(hashes), -1) == 0).all(1)] = 0
    senses = torch.from_numpy(read("senses", np.float32).reshape(len(hashes), -1))
    ranks = torch.from_numpy(read("ranks", np.uint32).astype(np.int64))
    return hashes, Words(vectors, senses, ranks)


def batches(windows, tokens, rng=None):
    """Windows of like length together, in batches of some number of tokens, each in the order of falling length."""
    jitter = (lambda w: w[1] + rng.random() * 12) if rng else (lambda w: w[1])
    ordered, out, batch = sorted(windows, key=jitter, reverse=True), [], []
    for window in ordered:
        if batch and (len(batch) + 1) * batch[0][1] > tokens:
            out.append(batch)
            batch = []
        batch.append(window)
    out.append(batch)
    if rng:
        rng.shuffle(out)
    return [sorted(b, key=lambda w: -w[1]) for b in out]


def gather(data, batch, device, *more):
    lengths = torch.tensor([n for _, n, _ in batch])
    index = torch.zeros(len(batch), int(lengths[0]), dtype=torch.long)
    mask = torch.zeros(len(batch), int(lengths[0]))
    for row, (at, n, _) in enumerate(batch):
        index[row, :n] = torch.arange(at, at + n)
        mask[row, :n] = 1
    return (lengths, mask.to(device), index, *((x[index]).to(device) for x in (data.words, data.features, *more)))


@torch.no_grad()
def read(network, data, windows, device):
    """Emissions by window, and the tag chances of every token."""
    network.eval()
    out = {}
    for batch in batches(windows, 8192):
        lengths, mask, _, words, features = gather(data, batch, device)
        emissions, _, _ = network(words, features, lengths)
        chance = marginals(emissions, mask, *network.transitions()).exp().cpu().numpy()
        for row, window in enumerate(batch):
            out[window] = emissions[row, : window[1]].cpu().numpy(), chance[row, : window[1]]
    return out


def spans(tags):
    out, start = [], None
    for i, tag in enumerate([*tags, 0]):
        if start is not None and not (tag and tag % 2 == 0 and (tag - 1) // 2 == start[1]):
            out.append((start[0], i, start[1]))
            start = None
        if tag and (tag % 2 == 1 or start is None):
            start = (i, (tag - 1) // 2)
    return out


def score(network, data, windows, device):
    """F1 of exact spans by part, over the windows, and the loss a token."""
    crf = [x.detach().cpu().numpy() for x in network.transitions()]
    hit, gold, found, missed = np.zeros(5), np.zeros(5), np.zeros(5), 0.0
    for window, (emissions, chance) in read(network, data, windows, device).items():
        at, n, _ = window
        truth = data.tags[at : at + n].numpy()
        missed -= np.log(chance[np.arange(n), truth] + 1e-9).sum()
        path = viterbi(emissions, n, *crf)
        a, b = set(spans(truth)), set(spans(path))
        for s in a:
            gold[s[2]] += 1
            hit[s[2]] += s in b
        for s in b:
            found[s[2]] += 1
    f = 200 * hit / np.maximum(1, gold + found)
    source = 200 * hit[1:3].sum() / (gold[1:3].sum() + found[1:3].sum())
    content = 200 * hit[3:].sum() / (gold[3:].sum() + found[3:].sum())
    return {"cue": f[0], "source": source, "content": content, "mean": (f[0] + source + content) / 3, "loss": missed / sum(w[1] for w in windows)}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("set"), ap.add_argument("vectors"), ap.add_argument("out")
    ap.add_argument("--epochs", type=int, default=12)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--hidden", type=int, default=128)
    ap.add_argument("--dropout", type=float, default=0.35)
    ap.add_argument("--tokens", type=int, default=4096, help="in a batch")
    ap.add_argument("--rate", type=float, default=3e-3)
    ap.add_argument("--syntax", type=float, default=0.25, help="weight of the auxiliary tasks at the start")
    ap.add_argument("--fold", default=None)
    ap.add_argument("--soft", default=None)
    ap.add_argument("--weight", type=float, default=0.5, help="of the soft tags")
    ap.add_argument("--all", action="store_true", help="learn from the held-out articles too")
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    data = Set(a.set)
    hashes, words = words_of(a.vectors)
    data.look_up(hashes)
    fold, folds = map(int, a.fold.split("/")) if a.fold else (-1, 1)
    held = [w for w in data.windows if w[2] % HELD_OUT == HELD_OUT // 2]
    outside = [w for w in data.windows if w[2] % folds == fold and w not in set(held)] if a.fold else []
    left = set() if a.all else set(held)
    left |= set(outside)
    learn = [w for w in data.windows if w not in left]
    syntax = data.info["syntax"] if a.syntax > 0 and int(data.syntax.max()) > 0 else None
    network = Tagger(words, data.info["features"], data.info["tags"], syntax, a.hidden, a.dropout).to(device)
    average = {k: v.clone() for k, v in network.state_dict().items()}
    soft = torch.from_numpy(np.fromfile(a.soft, np.float32).reshape(len(data.tags), -1)) if a.soft else None
    more = [data.tags, data.syntax] + ([soft] if a.soft else [])

    trained = [p for p in network.parameters() if p.requires_grad]
    optimiser = torch.optim.Adam(trained, lr=a.rate, betas=(0.9, 0.98))
    steps = len(batches(learn, a.tokens)) * a.epochs
    # Up in a twentieth of the steps, then down along a cosine.
    slope = lambda s: min(1, (s + 1) / (steps / 20)) * (0.5 + 0.5 * np.cos(np.pi * min(1, s / steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, slope)
    first, kept = 0, os.path.join(a.out, "checkpoint.pt")
    if os.path.exists(kept):
        state = torch.load(kept)
        first, average = state["epoch"], state["average"]
        network.load_state_dict(state["network"]), optimiser.load_state_dict(state["optimiser"]), schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["torch"]), rng.setstate(state["random"])
        print(f"goes on after epoch {first}", flush=True)

    done = first * (steps // a.epochs)
    for epoch in range(first, a.epochs):
        network.train()
        begun, total, seen = time.time(), 0.0, 0
        ordered = batches(learn, a.tokens, rng)
        for b, batch in enumerate(ordered):
            lengths, mask, _, w, f, tags, silver, *rest = gather(data, batch, device, *more)
            emissions, low, high = network(w, f, lengths)
            count = mask.sum()
            crf = network.transitions()
            loss = nll(emissions, tags, mask, *crf) / count
            if soft is not None:
                gap = -(rest[0] * marginals(emissions, mask, *crf)).sum(-1)
                loss = (1 - a.weight) * loss + a.weight * (gap * mask).sum() / count
            told = float(loss.detach())
            if syntax:
                fade = a.syntax * (1 - 0.8 * done / steps)
                for k, (kind, states) in enumerate((("pos", low), ("entity", low), ("relation", high), ("head", high))):
                    guess = network.guess[kind](network.drop_out(states))
                    loss = loss + fade * 0.25 * torch.nn.functional.cross_entropy(guess[mask > 0], silver[..., k][mask > 0], ignore_index=0)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 2.0)
            optimiser.step()
            schedule.step()
            done += 1
            # The average of the weights along the way; short at first, long at the end.
            pace = min(0.995, (done + 1) / (done + 10))
            with torch.no_grad():
                for k, v in network.state_dict().items():
                    if v.dtype.is_floating_point and k != "words.vectors" and k != "words.senses":
                        average[k].mul_(pace).add_(v, alpha=1 - pace)
            total, seen = total + told * float(count), seen + float(count)
            if sys.stderr.isatty() or b % 50 == 0:
                share = (b + 1) / len(ordered)
                bar = "█" * int(24 * share) + "·" * (24 - int(24 * share))
                print(f"\repoch {epoch + 1:2d}/{a.epochs} {bar} loss {total / seen:.4f} {seen / (time.time() - begun):6.0f} tok/s", end="", file=sys.stderr, flush=True)
        current = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        line = {"epoch": epoch + 1, "train loss": total / seen, **score(network, data, held, device), "seconds": time.time() - begun}
        torch.save({"network": average, "arguments": vars(a)}, os.path.join(a.out, "best.pt"))
        network.load_state_dict(current)
        with open(os.path.join(a.out, "log.jsonl"), "a") as log:
            log.write(json.dumps({k: round(v, 4) for k, v in line.items()}) + "\n")
        print("\r" + "  ".join(f"{k} {v:.4f}" if isinstance(v, float) else f"{k} {v}" for k, v in line.items()), flush=True)
        torch.save({"epoch": epoch + 1, "network": current, "average": average, "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "torch": torch.get_rng_state(), "random": rng.getstate()}, kept + ".new")
        os.replace(kept + ".new", kept)
    network.load_state_dict(average)
    open(os.path.join(a.out, "done"), "w").close()
    if outside:
        chances = np.zeros((data.info["tokens"], len(data.info["tags"])), np.float16)
        for (at, n, _), (_, chance) in read(network, data, outside + held, device).items():
            chances[at : at + n] = chance
        np.save(os.path.join(a.out, "outside.part.npy"), chances)
        os.replace(os.path.join(a.out, "outside.part.npy"), os.path.join(a.out, "outside.npy"))


if __name__ == "__main__":
    main()
