"""Writes a trained network as the weights file that the application runs (safetensors; see src/learned/).

  export.py SET VECTORS MODEL.pt OUT.safetensors

Word rows and the matrices of the LSTM become 8-bit integers with a scale a row. The learned columns of the word table
are folded in; the auxiliary tasks are left behind. Two runs on the same model write the same bytes.
"""

import argparse
import json
import struct

import numpy as np
import torch

from network import Tagger
from train import Set, words_of

KINDS = {"int8": "I8", "float32": "F32", "uint32": "U32"}


def by_row(x):
    """8-bit rows and their scales: x = rows * scale."""
    scale = np.maximum(np.abs(x).max(1), 1e-8) / 127
    return np.rint(x / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def write(path, tensors, metadata):
    header, at = {"__metadata__": metadata}, 0
    for name, x in tensors.items():
        header[name] = {"dtype": KINDS[str(x.dtype)], "shape": list(x.shape), "data_offsets": [at, at + x.nbytes]}
        at += x.nbytes
    text = json.dumps(header, separators=(",", ":"), sort_keys=True).encode()
    text += b" " * (-len(text) % 16 + 8)  # so that the data, after eight bytes of length, begins at a multiple of sixteen
    with open(path, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text)
        for x in tensors.values():
            out.write(np.ascontiguousarray(x).tobytes())


def write_network(path, network, hashes, info, hidden):
    """The tensors of a network, and what the application must know to run it; the auxiliary tasks are left behind."""
    with torch.no_grad():
        table, scale = by_row(network.words.whole().numpy())
        tensors = {
            # The largest first, and each kind by itself, so that every tensor lies where its numbers may lie.
            "words.hash": hashes,
            "words.scale": scale,
            "words.unknown": network.words.unknown.numpy().astype(np.float32),
        }
        largest = np.abs(table * scale[:, None]).max()
        for name, feature in zip(network.names, network.features):
            tensors[f"feature.{name}"] = feature.weight.numpy().astype(np.float32)
            largest = max(largest, np.abs(tensors[f"feature.{name}"]).max())
        bytes_ = {"words.table": table}
        for l, layer in enumerate((network.first, network.second)):
            for way, lstm in zip(("fwd", "bwd"), layer.halves):
                for short, weight in (("wx", lstm.weight_ih_l0), ("wh", lstm.weight_hh_l0)):
                    bytes_[f"lstm.{l}.{way}.{short}"], tensors[f"lstm.{l}.{way}.{short}_scale"] = by_row(weight.numpy())
                tensors[f"lstm.{l}.{way}.bias"] = (lstm.bias_ih_l0 + lstm.bias_hh_l0).numpy().astype(np.float32)
        tensors["out.weight"], tensors["out.bias"] = network.out.weight.numpy(), network.out.bias.numpy()
        transitions, start, end = network.transitions()
        tensors |= {"crf.start": start.numpy(), "crf.transitions": transitions.numpy(), "crf.end": end.numpy()}
    spec = {
        "kind": "bilstm-crf",
        "version": 1,
        "tags": info["tags"],
        "features": network.names,
        "hidden": hidden,
        "layers": 2,
        "inputScale": round(2047 / min(12.0, float(largest)), 4),
    }
    tensors |= bytes_
    write(path, tensors, {"format": "hearsay", "network": json.dumps(spec)})
    print(f"{path}: {sum(x.nbytes for x in tensors.values()) / 1e6:.1f} MB, inputs up to {largest:.1f}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("set"), ap.add_argument("vectors"), ap.add_argument("model"), ap.add_argument("out")
    a = ap.parse_args()
    info = Set(a.set).info
    hashes, words = words_of(a.vectors)
    state = torch.load(a.model, map_location="cpu")
    hidden = state["arguments"]["hidden"]
    syntax = info["syntax"] if any(k.startswith("guess") for k in state["network"]) else None
    network = Tagger(words, info["features"], info["tags"], syntax, hidden)
    network.load_state_dict(state["network"])
    network.eval()
    write_network(a.out, network, hashes, info, hidden)


if __name__ == "__main__":
    main()
