"""A woven surface as two pictures: the colour of the threads and their height."""

from itertools import count
from typing import NamedTuple

import numpy as np
from PIL import Image

from studio.scratch import scratch_file

_numbers = count()


class Texture(NamedTuple):
    """Paths of the two pictures, and the size of cloth that one repeat of them covers."""

    colour: str
    height: str
    width_cm: float
    height_cm: float

    @property
    def size(self):
        return [self.width_cm, self.height_cm]


def rgb(code):
    """'#d8c8a8' → [216, 200, 168], the numbers of a PNG."""
    return [int(code[at : at + 2], 16) for at in (1, 3, 5)]


def palette_of(codes):
    """An array to be indexed by the colour numbers of a chart."""
    return np.array([rgb(code) for code in codes], np.float32)


def save_texture(name, colour, height, width_cm, height_cm):
    """`colour` is rows × columns × 3 from 0 to 255, `height` rows × columns from 0 (deep) to 1 (raised)."""
    stem = f"{name}-{next(_numbers)}"
    return Texture(
        save_picture(f"{stem}.png", colour),
        save_picture(f"{stem}-height.png", np.clip(height, 0, 1) * 255),
        width_cm,
        height_cm,
    )


def save_picture(name, pixels):
    path = scratch_file(name)
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)
    return path
