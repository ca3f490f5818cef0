"""Tag chances of one or several trained networks on a prepared set, averaged, as 32-bit floats for tell.ts.

  chances.py SET VECTORS OUT.bin MODEL.pt [MODEL.pt ...] [--held-out]
  chances.py SET VECTORS OUT.bin --files OUTSIDE.npy [OUTSIDE.npy ...]     (what train.py --fold wrote, put together)
"""

import argparse
import os

import numpy as np
import torch

from network import Tagger
from train import HELD_OUT, Set, read, words_of

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("set"), ap.add_argument("vectors"), ap.add_argument("out"), ap.add_argument("models", nargs="*")
ap.add_argument("--files", nargs="*", default=[])
ap.add_argument("--held-out", action="store_true")
a = ap.parse_args()
torch.set_num_threads(1)
data = Set(a.set)
total = np.zeros((data.info["tokens"], len(data.info["tags"])), np.float32)
count = np.zeros((data.info["tokens"], 1), np.float32)
for path in a.files:
    part = np.load(path).astype(np.float32)
    total += part
    count += part.any(1, keepdims=True)
for path in a.models:
    hashes, words = words_of(a.vectors)
    data.look_up(hashes)
    state = torch.load(path)
    syntax = data.info["syntax"] if any(k.startswith("guess") for k in state["network"]) else None
    network = Tagger(words, data.info["features"], data.info["tags"], syntax, state["arguments"]["hidden"])
    network.load_state_dict(state["network"])
    windows = [w for w in data.windows if not a.held_out or w[2] % HELD_OUT == HELD_OUT // 2]
    for (at, n, _), (_, chance) in read(network, data, windows, "cpu").items():
        total[at : at + n] += chance
        count[at : at + n] += 1
(total / np.maximum(1, count)).tofile(a.out + ".part")
os.replace(a.out + ".part", a.out)
