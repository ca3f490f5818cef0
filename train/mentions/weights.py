"""Writes a trained mention tagger as the weights file that the application runs (see ../export.py and src/learned/).

  weights.py SET VECTORS MODEL.pt OUT.safetensors
"""

import argparse
import json
import os
import sys

import torch

from learn import network_of, words_of

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from export import write_network


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("set"), ap.add_argument("vectors"), ap.add_argument("model"), ap.add_argument("out")
    a = ap.parse_args()
    info = json.load(open(os.path.join(a.set, "set.json")))
    state = torch.load(a.model, map_location="cpu")
    asked = state["arguments"]
    hashes, words = words_of(a.vectors, asked["width"])
    network = network_of(info, words, asked["width"], asked["hidden"])
    network.load_state_dict({**state["network"], "words.both": words.both})
    network.eval()
    write_network(a.out, network, hashes, info, asked["hidden"])


if __name__ == "__main__":
    main()
