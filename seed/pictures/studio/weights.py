"""Reads a tensor archive (`.tza`), the format in which Open Image Denoise keeps its weights."""

import struct
from functools import lru_cache

import numpy as np
import torch

MAGIC = 0x41D7
TYPES = {"f": "<f4", "h": "<f2"}


class _Reader:
    def __init__(self, raw, at):
        self.raw, self.at = raw, at

    def take(self, layout):
        values = struct.unpack_from(f"<{layout}", self.raw, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return values if len(values) > 1 else values[0]

    def text(self, length):
        self.at += length
        return self.raw[self.at - length : self.at].decode()


@lru_cache(maxsize=1)
def read_weights(path):
    """Name of a layer → its tensor, as 32-bit floats."""
    with open(path, "rb") as file:
        raw = file.read()
    header = _Reader(raw, 0)
    if header.take("H") != MAGIC:
        raise ValueError(f"{path} is not a tensor archive")
    header.take("BB")
    table = _Reader(raw, header.take("Q"))
    return dict(_tensor(raw, table) for _ in range(table.take("I")))


def _tensor(raw, table):
    name = table.text(table.take("H"))
    dimensions = [table.take("B")]
    shape = [table.take("I") for _ in range(dimensions[0])]
    table.text(dimensions[0])
    kind = TYPES[table.text(1)]
    values = np.frombuffer(raw, kind, int(np.prod(shape)), table.take("Q")).reshape(shape)
    return name, torch.from_numpy(values.astype(np.float32))
