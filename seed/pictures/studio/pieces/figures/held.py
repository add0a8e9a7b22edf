"""
What little figures hold or carry. Each entry of `HELD` says where the hands are (left of the picture first,
in figure units of someone who stands) and models the thing itself.
"""

from dataclasses import dataclass
from typing import Callable

from studio.material import hexc
from studio.pieces.figures.goods import basket, jug, lamb
from studio.pieces.figures.instruments import drum, flute, guitar, harp, pan_pipes, violin
from studio.pieces.figures.modelling import striped

DARK_WOOD, FLAME, WAX = hexc("#5a3218"), hexc("#f3b430"), hexc("#f4ecd8")
BLACK, SKIN = hexc("#17100d"), hexc("#a86d45")


@dataclass
class Held:
    """`model` gets the modeller of the figure."""

    hands: tuple
    model: Callable


def _nothing(modeller):
    pass


def _basket_of(fill):
    return lambda modeller: basket(modeller, (0, -0.45, 0.88), 0.25, hexc(fill))


def _child_on_the_back(modeller):
    """A carrying cloth knotted over the breast, the child looking over the shoulder."""
    cloth = striped([hexc("#c2406b"), hexc("#e0b23a"), hexc("#1f6b6b"), hexc("#efe2c4")], 0.06)
    bundle = [(0, -0.26), (0.2, -0.2), (0.3, 0), (0.22, 0.2), (0, 0.28)]
    modeller.turned(bundle, cloth, centre=(0.08, 0.32, 1.1), depth=0.8)
    modeller.rod(
        [(0.26, 0.2, 1.2), (0.2, -0.12, 1.28), (0, -0.21, 1.16), (-0.25, 0.15, 0.98)], 0.05, hexc("#c2406b")
    )
    modeller.ball((0.30, 0.20, 1.46), (0.13, 0.13, 0.14), SKIN)
    modeller.turned(
        [(0, 0), (0.14, 0.01), (0.12, 0.1), (0.03, 0.19), (0, 0.19)], hexc("#2d5f9a"), (0.30, 0.21, 1.50)
    )
    for side in (-1, 1):
        modeller.ball((0.30 + side * 0.05, 0.075, 1.48), 0.017, BLACK)


def _staff(modeller):
    ground = -modeller.raised
    modeller.rod([(-0.46, -0.34, ground), (-0.43, -0.34, 0.9), (-0.45, -0.34, 1.7)], 0.032, DARK_WOOD)
    modeller.rod(
        [(-0.45, -0.34, 1.68), (-0.45, -0.36, 1.86), (-0.32, -0.36, 1.9), (-0.28, -0.36, 1.78)],
        0.032,
        DARK_WOOD,
    )


def _candle(modeller):
    modeller.rod([(0, -0.42, 0.9), (0, -0.42, 1.34)], 0.035, WAX)
    modeller.ball((0, -0.42, 1.40), (0.025, 0.025, 0.055), FLAME)


def _banner(modeller):
    modeller.rod([(-0.1, -0.40, 0.5), (-0.1, -0.40, 2.2)], 0.028, DARK_WOOD)
    modeller.rod([(-0.36, -0.40, 2.08), (0.16, -0.40, 2.08)], 0.022, DARK_WOOD)
    modeller.slab((-0.34, -0.42, 1.5), (0.14, -0.40, 2.06), hexc("#8c1f5f"))
    modeller.slab((-0.22, -0.43, 1.66), (0.02, -0.42, 1.92), hexc("#e0b23a"))


def _hat_in_work(modeller):
    """A hat on the hatter's block and the brush beside it."""
    felt = hexc("#d8c49a")
    modeller.turned(
        [(0, 0), (0.3, 0), (0.32, 0.03), (0.19, 0.05), (0.18, 0.17), (0.1, 0.24), (0, 0.24)],
        felt,
        (0, -0.52, 0.86),
    )
    modeller.rod([(0.2, -0.46, 1.05), (0.34, -0.42, 1.2)], 0.022, DARK_WOOD)


def _jug_in_arms(modeller):
    jug(modeller, (0, -0.44, 0.76), 0.36)


def _lamb_in_arms(modeller):
    lamb(modeller, (0, -0.36, 0.80), 0.52)


HELD = {
    "nothing": Held(((-0.10, -0.34, 0.98), (0.10, -0.34, 0.98)), _nothing),
    "praying": Held(((-0.05, -0.33, 1.16), (0.05, -0.33, 1.16)), _nothing),
    "arms open": Held(((-0.42, -0.32, 1.08), (0.42, -0.32, 1.08)), _nothing),
    "one arm up": Held(((-0.34, -0.20, 0.86), (0.46, -0.12, 1.62)), _nothing),
    "arms at hips": Held(((-0.26, -0.16, 0.88), (0.26, -0.16, 0.88)), _nothing),
    "harp": Held(((-0.66, -0.48, 0.95), (-0.30, -0.60, 0.86)), harp),
    "violin": Held(((-0.30, -0.48, 1.04), (0.46, -0.66, 1.20)), violin),
    "guitar": Held(((-0.12, -0.50, 0.88), (0.50, -0.46, 1.12)), guitar),
    "flute": Held(((-0.04, -0.42, 1.30), (0.06, -0.54, 1.18)), flute),
    "pan pipes": Held(((-0.26, -0.32, 1.34), (0.26, -0.32, 1.30)), pan_pipes),
    "drum": Held(((-0.26, -0.38, 1.18), (0.30, -0.36, 0.98)), drum),
    "bread": Held(((-0.26, -0.42, 0.98), (0.26, -0.42, 0.98)), _basket_of("#b9782f")),
    "fruit": Held(((-0.26, -0.42, 0.98), (0.26, -0.42, 0.98)), _basket_of("#d23a2a")),
    "child": Held(((-0.10, -0.32, 1.02), (0.08, -0.32, 1.08)), _child_on_the_back),
    "staff": Held(((-0.43, -0.34, 1.12), (0.10, -0.34, 1.0)), _staff),
    "candle": Held(((-0.05, -0.40, 0.98), (0.05, -0.40, 1.02)), _candle),
    "banner": Held(((-0.10, -0.40, 1.22), (-0.10, -0.40, 0.98)), _banner),
    "hat": Held(((-0.26, -0.48, 0.92), (0.24, -0.46, 1.06)), _hat_in_work),
    "jug": Held(((-0.20, -0.42, 0.95), (0.20, -0.42, 0.95)), _jug_in_arms),
    "lamb": Held(((-0.24, -0.44, 0.98), (0.22, -0.44, 0.98)), _lamb_in_arms),
}
