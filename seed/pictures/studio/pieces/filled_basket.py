"""A basket full of apples: what it is for, and how large it is."""

import math

from studio.pieces import basket
from studio.pieces.apple import lay_apples

APPLE_CM = 3.7  # half its thickness
HEAP = (
    (5, 0.52, 1.5),
    (11, 1.0, 0.0),
)  # rings of apples: count, share of the basket's inner width, raised by cm


def build(facts):
    """The facts of the basket, and `apples` for the ground colour and the blush of the props in it."""
    shape = basket.BasketShape(facts)
    return [*basket.build(facts), *lay_apples(_heap(shape), *facts["apples"])]


def _heap(shape):
    """Places of apples that fill the basket to a low heap: (x, y, z) of their middles and a radius, in cm."""
    inner = shape.radius(shape.height * 0.8) - APPLE_CM - 0.9
    level = shape.height - 0.75 * APPLE_CM
    yield 0.2, 0.3, level + 2.6, APPLE_CM
    for count, share, raised in HEAP:
        for k in range(count):
            angle = 2 * math.pi * (k + 0.5 * (count % 2)) / count + 0.1 * math.sin(5 * k)
            x, y = share * inner * math.cos(angle), share * inner * math.sin(angle) * shape.oval
            size = APPLE_CM * (1 + 0.06 * math.sin(3 * k + count))
            yield x, y, level + raised + 0.25 * math.sin(7 * k), size
