"""“Hands”: two hands that clasp each other, drawn in charcoal. The one from the left lies nearer to the viewer."""

import numpy as np

from studio.pieces.pictures import charcoal
from studio.pieces.pictures.charcoal import Limb

WIDTH, HEIGHT = 1596, 1140
"""Pixels of the sheet: 38 to the centimetre. All measures here are pixels."""

NEAR, FAR, THUMB = 0, 20, 10
"""Numbers of the parts: where two parts meet, the charcoal draws a line."""


def painted():
    """Colour (height × width × 3, 0…255) and relief (0…255) of the sheet."""
    limbs, nails, creases = _clasp()
    return charcoal.draw(WIDTH, HEIGHT, limbs, nails, creases, seed=8)


def _clasp():
    limbs, nails, creases = [], [], []
    _far_hand(limbs)
    _near_hand(limbs, creases)
    _near_fingers(limbs, creases)
    _far_fingers(limbs, nails)
    _thumbs(limbs, nails, creases)
    return limbs, nails, creases


def _far_hand(limbs):
    limbs.append(Limb((1800, 770), (1190, 610), 150, 92, 0, 10, FAR))
    for end in ((960, 500), (950, 580), (960, 660)):
        limbs.append(Limb((1175, 600), end, 92, 84, 10, 10, FAR))


def _near_hand(limbs, creases):
    limbs.append(Limb((-190, 830), (430, 640), 152, 86, 20, 44, NEAR))
    for foot, knuckle in (
        ((450, 590), (772, 500)),
        ((452, 615), (800, 562)),
        ((455, 645), (788, 628)),
        ((455, 672), (752, 690)),
    ):
        limbs.append(Limb(foot, knuckle, 62, 55, 46, 80, NEAR))
    for x, y in ((772, 498), (800, 560), (788, 626), (752, 688)):
        limbs.append(Limb((x - 16, y), (x + 10, y + 4), 50, 46, 88, 88, NEAR))
        creases.append(((x - 20, y - 22), (x - 26, y + 20)))
    creases.extend([((424, 566), (446, 616)), ((440, 560), (462, 604))])


def _near_fingers(limbs, creases):
    """Over the far hand and round its lower edge."""
    for number, bones in enumerate(
        (
            ((772, 500), (950, 540), (1042, 632), (1046, 712)),
            ((800, 562), (938, 622), (1000, 712), (992, 780)),
            ((788, 628), (892, 700), (936, 784), (920, 836)),
            ((752, 690), (834, 764), (862, 834), (842, 872)),
        )
    ):
        thick = (53, 48, 43, 36) if number < 3 else (46, 42, 37, 31)
        for joint, (start, end) in enumerate(zip(bones, bones[1:])):
            limbs.append(
                Limb(start, end, thick[joint], thick[joint + 1], 82 - 14 * joint, 68 - 24 * joint, 1 + number)
            )
        for here, there in ((bones[1], bones[2]), (bones[2], bones[3])):
            across = np.array([there[1] - here[1], here[0] - there[0]]) / np.hypot(
                there[0] - here[0], there[1] - here[1]
            )
            for shift in (-7, 5):
                middle = np.array(here) + shift * np.array([across[1], -across[0]])
                creases.append((tuple(middle - across * 26), tuple(middle + across * 22)))


def _far_fingers(limbs, nails):
    """Their tips come round the edge of the near hand from below."""
    for number, (foot, tip, thick) in enumerate(
        (
            ((478, 758), (512, 690), 47),
            ((560, 786), (590, 708), 49),
            ((640, 804), (666, 728), 46),
            ((718, 816), (738, 762), 39),
        )
    ):
        limbs.append(Limb(foot, tip, thick, thick * 0.86, 66, 116, FAR + 1 + number))
        lean = np.arctan2(tip[0] - foot[0], foot[1] - tip[1])
        nails.append(((tip[0] + 3, tip[1] - 4), lean, thick * 0.46, thick * 0.62, FAR + 1 + number))


def _thumbs(limbs, nails, creases):
    for start, end, first, last, low, high in (
        ((400, 650), (480, 562), 84, 78, 40, 50),
        ((480, 562), (640, 452), 78, 58, 50, 46),
        ((640, 452), (770, 398), 56, 50, 46, 30),
        ((770, 398), (872, 392), 50, 38, 30, 10),
    ):
        limbs.append(Limb(start, end, first, last, low, high, THUMB))
    for start, end, first, last, low, high in (
        ((1230, 622), (1110, 545), 88, 84, 10, 55),
        ((1110, 545), (985, 452), 84, 60, 55, 92),
        ((985, 452), (870, 436), 58, 53, 92, 108),
        ((870, 436), (768, 470), 53, 40, 108, 112),
    ):
        limbs.append(Limb(start, end, first, last, low, high, FAR + 10))
    nails.append(((784, 456), -1.25, 22, 30, FAR + 10))
    for x in (862, 874, 886):
        creases.append(((x, 402), (x - 8, 462)))
