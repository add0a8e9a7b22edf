"""
Miniature nativity scene: painted clay people and animals in a thatched stable on a wooden board. Centimetres.
"""

import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.figures.goods import lamb
from studio.pieces.figures.modelling import FIGURE_HEIGHT, Modeller
from studio.pieces.figures.people import Person, add_person
from studio.pieces.nativity_animals import donkey, ox
from studio.pieces.nativity_stable import BOARD_TOP, add_straw_heap, scattered_straw, stable

MANGER = (0.0, -2.0)
SKIN, LINEN, SWADDLING, DARK = hexc("#a86d45"), hexc("#f2ead8"), hexc("#c23a34"), hexc("#17100d")
MARY = Person(
    at=(-2.1, -2.5, BOARD_TOP),
    height=4.4,
    turn=62,
    pose="kneeling",
    dress="mantle",
    hat="veil",
    holds="praying",
    cloth="#c8506a",
    second="#2d5f9a",
    hat_colour="#2d5f9a",
)
JOSEPH = Person(
    at=(1.3, -0.7, BOARD_TOP),
    height=4.7,
    turn=-22,
    dress="mantle",
    hat="none",
    holds="staff",
    cloth="#7a4a26",
    second="#c98a3a",
    beard="#2a1a12",
)
SHEPHERD = Person(
    at=(4.55, -3.1, BOARD_TOP),
    height=4.0,
    turn=-48,
    dress="poncho",
    hat="chullo",
    holds="lamb",
    cloth="#a3262b",
    second="#3b3a4a",
    hat_colour="#1f6b6b",
)
MOTHER = Person(
    at=(-4.7, -3.2, BOARD_TOP), height=3.9, turn=40, holds="child", cloth="#3f7a46", second="#e8a03a"
)
KNEELING_SHEPHERD = Person(
    at=(2.15, -3.9, BOARD_TOP),
    height=3.7,
    turn=-125,
    pose="kneeling",
    dress="poncho",
    hat="chullo",
    holds="praying",
    cloth="#d9872b",
    second="#2a3a5a",
    hat_colour="#8c1f2f",
)
SHEEP_AT, SHEEP_TURN, SHEEP_LENGTH = (-2.7, -4.4, BOARD_TOP), 12, 1.5


def build(facts):
    """`dims_cm` is width, depth, height of the board with its stable."""
    width, depth, height = facts["dims_cm"]
    rng = np.random.default_rng(5)
    people = mesh.Batch()
    for person in (MARY, JOSEPH, SHEPHERD, MOTHER, KNEELING_SHEPHERD):
        add_person(people, person)
    lamb(Modeller(people, SHEEP_AT, FIGURE_HEIGHT, SHEEP_TURN), (0, 0, 0), SHEEP_LENGTH)
    _child(people)
    return [
        *stable(width, depth, height, rng),
        _manger(rng),
        people.build("people", [material.vcol(0.6, 0.3, 0.1, bump=0.35)]),
        *ox((-2.5, 0.75), 1),
        *donkey((4.6, 0.7), -1),
    ]


def _child(batch):
    """The swaddled child on the straw, its arms open."""
    x, y = MANGER
    clay = Modeller(batch, (x, y, BOARD_TOP), FIGURE_HEIGHT)
    clay.ball((0.1, 0, 1.02), (0.62, 0.30, 0.24), LINEN)
    for place in (-0.1, 0.18, 0.44):
        clay.ball((place, 0, 1.03), (0.06, 0.305 - abs(place) * 0.1, 0.25), SWADDLING)
    clay.ball((-0.62, -0.03, 1.18), 0.27, SKIN)
    clay.ball((-0.70, 0.04, 1.22), (0.25, 0.25, 0.25), hexc("#2a1a12"))
    for side in (-1, 1):
        clay.rod([(-0.32, side * 0.2, 1.15), (-0.30, side * 0.36, 1.3)], 0.07, SKIN)
        clay.ball((-0.58 + side * 0.08, -0.28, 1.22), 0.028, DARK)


def _manger(rng):
    """Two crosses of sticks, rails between them and a heap of straw."""
    x, y = MANGER
    bark = np.array(hexc("#5f3f24"))
    crib = mesh.Batch()
    for end in (-0.75, 0.75):
        for lean in (-1, 1):
            foot, head = (x + end, y - lean * 0.45, BOARD_TOP), (x + end, y + lean * 0.5, BOARD_TOP + 1.0)
            crib.strand(np.array([foot, head]), mesh.circle(0.10, 8), col=bark)
    for lean in (-1, 1):
        rail = np.array(
            [(x - 1.0, y + lean * 0.42, BOARD_TOP + 0.85), (x + 1.0, y + lean * 0.42, BOARD_TOP + 0.85)]
        )
        crib.strand(rail, mesh.circle(0.10, 8), col=bark)
    add_straw_heap(crib, (x, y, BOARD_TOP + 0.78), (0.75, 0.30, 0.07), 240, rng)
    scattered_straw(crib, 240, rng)
    return crib.build("manger", [material.fibre(rough=0.7)])
