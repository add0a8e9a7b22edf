"""
Little Andean people. Lengths are figure units (see `modelling`); heights of the upper body are those of
someone who stands.
"""

from dataclasses import dataclass

import numpy as np

from studio.material import hexc
from studio.pieces.figures.dress import DRESSES, HATS, LOWER_BODIES
from studio.pieces.figures.held import HELD
from studio.pieces.figures.modelling import Modeller

BLACK, SKIN, LIPS, CHEEK = hexc("#17100d"), hexc("#a86d45"), hexc("#9c2f2b"), hexc("#b8684a")
EYE_WHITE = hexc("#efe6d2")
LOWERED = {"standing": 0.0, "walking": 0.0, "kneeling": -0.40, "sitting": -0.30}
"""By how much a pose lowers the upper body."""


@dataclass
class Person:
    """
    `at` and `height` (with hat) in cm, `turn` in degrees, 0 facing -y. `cloth` colours the main garment,
    `second` blouse, trousers or cloak, as '#rrggbb'; `skin` is linear.
    """

    at: tuple
    height: float
    turn: float = 0
    pose: str = "standing"
    dress: str = "skirt"
    hat: str = "felt"
    holds: str = "nothing"
    cloth: str = "#c8303a"
    second: str = "#efe2c4"
    hat_colour: str = "#4a2f1c"
    skin: tuple = SKIN
    beard: str = ""


def add_person(batch, person):
    """Models a person with what he or she holds into `batch`."""
    modeller = Modeller(batch, person.at, person.height, person.turn)
    LOWER_BODIES[person.dress, person.pose](modeller, person)
    modeller.raised = LOWERED[person.pose]
    DRESSES[person.dress](modeller, person)
    held = HELD[person.holds]
    for side, hand in zip((-1, 1), held.hands):
        _arm(modeller, side, np.array(hand), person)
    _head(modeller, person)
    HATS[person.hat](modeller, hexc(person.hat_colour), person)
    held.model(modeller)


def _arm(modeller, side, hand, person):
    shoulder = np.array([side * 0.22, 0.0, 1.2])
    elbow = (shoulder + hand) / 2 + [side * 0.13, 0.06, -0.10]
    sleeve = person.second if person.dress == "skirt" else person.cloth
    modeller.rod([shoulder, elbow, hand], 0.085, hexc(sleeve), (1.05, 1.0, 0.85))
    modeller.ball(hand, 0.078, person.skin)


def _head(modeller, person):
    modeller.ball((0, -0.02, 1.55), (0.205, 0.21, 0.235), person.skin)
    modeller.ball((0, 0.045, 1.6), (0.225, 0.22, 0.225), BLACK)
    modeller.ball((0, -0.235, 1.53), (0.03, 0.035, 0.045), person.skin)
    modeller.ball((0, -0.208, 1.45), (0.05, 0.02, 0.016), LIPS)
    for side in (-1, 1):
        modeller.ball((side * 0.082, -0.208, 1.585), (0.034, 0.010, 0.024), EYE_WHITE)
        modeller.ball((side * 0.082, -0.214, 1.585), (0.020, 0.010, 0.021), BLACK)
        modeller.ball((side * 0.13, -0.178, 1.50), (0.04, 0.02, 0.035), CHEEK)
    if person.beard:
        modeller.ball((0, -0.10, 1.39), (0.15, 0.10, 0.11), hexc(person.beard))
        modeller.ball((0, -0.212, 1.482), (0.085, 0.022, 0.022), hexc(person.beard))
