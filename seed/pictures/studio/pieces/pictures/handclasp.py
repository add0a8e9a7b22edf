"""
“Hands”: two right hands that clasp each other, drawn in charcoal. One comes from the right and shows its back; the
other comes from below on the left, lies under it and closes fingers and thumb round it.
"""

import numpy as np

from studio.pieces.pictures import charcoal
from studio.pieces.pictures.melted import Bone, Part, relief_of

WIDTH, HEIGHT = 1596, 1140
"""Pixels of the sheet: 38 to the centimetre."""
HAND = 45
"""Pixels of the sheet to a centimetre of a hand of usual size: it is drawn larger than life."""

KNUCKLES = ((9.1, 2.75), (9.5, 0.85), (9.0, -1.05), (8.1, -2.8))
"""From index to little finger: along the hand from the wrist, and towards the thumb; centimetres, as all below."""
THICK = (
    (1.0, 0.96, 0.87, 0.72),
    (1.02, 0.98, 0.89, 0.74),
    (0.98, 0.94, 0.85, 0.70),
    (0.86, 0.82, 0.74, 0.61),
)
"""Radius of each finger at its knuckle, its two joints and its tip."""
NAIL_BACK = 0.25 * HAND
"""How far the middle of a nail lies behind the middle of the tip, pixels."""


class Hand:
    """A hand's own measures brought to the sheet: along it, towards its thumb, and up to the viewer."""

    def __init__(self, wrist, degrees, thumb_side, up):
        turn = np.radians(degrees)
        self.wrist, self.up = np.array(wrist, float), up
        self.along = np.array([np.cos(turn), -np.sin(turn)])
        self.thumbwards = np.array([self.along[1], -self.along[0]]) * thumb_side

    def at(self, along, thumbwards, up=0.0):
        x, y = self.wrist + HAND * (self.along * along + self.thumbwards * thumbwards)
        return (x, y, HAND * (self.up + up))

    def bone(self, a, b, radius_a, radius_b):
        return Bone(self.at(*a), self.at(*b), radius_a * HAND, radius_b * HAND)

    def palm(self, arch=0.25):
        """Forearm, wrist and the bones of the hand."""
        bones = [
            self.bone((-24, 1.3), (0.3, 1.0), 3.3, 1.55),
            self.bone((-24, -1.3), (0.3, -1.0), 3.3, 1.55),
        ]
        for (along, side), radius in zip(KNUCKLES, (1.12, 1.16, 1.1, 1.0)):
            bones.append(self.bone((0.2, side * 0.42), (along, side, arch), 1.45, radius))
        return Part(tuple(bones), 0.9 * HAND)

    def chain(self, places, radii, root, joint=0.7):
        bones = [self.bone(a, b, ra, rb) for a, b, ra, rb in zip(places, places[1:], radii, radii[1:])]
        return Part(tuple(bones), 0.25 * HAND, root, joint * HAND)


UPPER = Hand((1168, 470), 186, 1, 1.55)
LOWER = Hand((660, 838), 67, -1, -1.45)


def painted():
    """Colour (height × width × 3, 0…255) and relief (0…255) of the sheet."""
    parts, nails, creases = _clasp()
    relief, part = relief_of(WIDTH, HEIGHT, parts)
    relief = np.where(part < 0, 0, relief - relief[part >= 0].min() + 20)
    return charcoal.draw(relief, part, nails, creases, seed=8)


def _clasp():
    parts = [UPPER.palm(0.35), LOWER.palm(-0.2)]
    nails, creases = [], []
    for finger, ((along, side), thick) in enumerate(zip(KNUCKLES, THICK)):
        parts.append(_over_the_edge(finger, along, side, thick, creases))
    for finger, ((along, side), thick) in enumerate(zip(KNUCKLES, THICK)):
        parts.append(_round_the_back(finger, along, side, thick, nails, creases, len(parts)))
    parts.append(_upper_thumb())
    parts.append(_lower_thumb(nails, creases, len(parts)))
    return parts, nails, creases


def _over_the_edge(finger, along, side, thick, creases):
    """A finger of the upper hand: straight to its first joint, then down round the other hand's edge."""
    reach = (4.5, 4.9, 4.5, 3.6)[finger]
    spread = side * (1.02, 1.06, 1.10, 1.12)[finger]
    places = [
        (along, side, 0.35),
        (along + reach * 0.93, spread, -0.15),
        (along + reach * 0.93 + 2.0, spread * 0.98, -1.9),
        (along + reach * 0.93 + 1.5, spread * 0.95, -4.0),
    ]
    joint = UPPER.at(*places[1][:2])
    _folds(creases, joint[:2], UPPER.along, UPPER.thumbwards, thick[1])
    return UPPER.chain(places, thick, 0)


def _round_the_back(finger, along, side, thick, nails, creases, number):
    """A finger of the lower hand: under the upper hand's little side, and over its edge on to its back."""
    bend = along + (3.5, 3.4, 2.9, 2.3)[finger]
    places = [
        (along, side, -0.1),
        (bend, side * 1.0, 1.9),
        (bend - 0.6, side * 0.96, 4.5),
        (bend - 2.9, side * 0.93, 4.75),
    ]
    tip = np.array(LOWER.at(*places[3])[:2])
    lean = np.arctan2(-LOWER.along[0], LOWER.along[1])
    nails.append(
        (tuple(tip + LOWER.along * NAIL_BACK), lean, thick[3] * HAND * 0.6, thick[3] * HAND * 0.85, number)
    )
    _folds(creases, LOWER.at(*places[2])[:2], LOWER.along, LOWER.thumbwards, thick[2])
    return LOWER.chain(places, thick, 1)


def _folds(creases, middle, along, across, thick):
    """Two short lines across a joint."""
    for shift in (-0.14, 0.12):
        place = np.array(middle) + along * shift * HAND
        half = across * thick * HAND * (0.5 if shift < 0 else 0.42)
        creases.append((tuple(place - half), tuple(place + half)))


def _upper_thumb():
    """Down past the lower hand's thumb, round the root of it."""
    places = [(1.4, 2.0, -0.3), (4.2, 4.7, -0.2), (7.0, 6.9, -1.3), (9.0, 8.0, -2.6)]
    return UPPER.chain(places, (1.5, 1.22, 1.0, 0.72), 0, 1.3)


def _lower_thumb(nails, creases, number):
    """Through the fork of the upper thumb and across the back of that hand."""
    places = [(1.4, 1.9, 0.4), (4.3, 4.0, 2.0), (6.6, 4.5, 4.6), (8.9, 4.5, 5.0)]
    lean = np.arctan2(LOWER.along[0], -LOWER.along[1])
    tip = np.array(LOWER.at(*places[3])[:2])
    nails.append((tuple(tip - LOWER.along * NAIL_BACK), lean, 0.5 * HAND, 0.68 * HAND, number))
    _folds(creases, LOWER.at(*places[2])[:2], LOWER.along, LOWER.thumbwards, 0.95)
    return LOWER.chain(places, (1.5, 1.25, 1.02, 0.76), 1, 1.3)
