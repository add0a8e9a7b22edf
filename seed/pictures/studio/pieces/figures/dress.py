"""What little figures wear: skirts, ponchos, mantles and hats. Each function models it on a `person`."""

from studio.material import hexc
from studio.pieces.figures.modelling import banded, striped

BLACK, WHITE, SHOE, GOLD = hexc("#17100d"), hexc("#efe6d2"), hexc("#2a1d16"), hexc("#e0a83a")


def _standing_skirt(modeller, person):
    hem = banded(hexc(person.cloth), (0, 0.09, WHITE), (0.15, 0.21, hexc(person.second)))
    profile = [(0, 0), (0.45, 0), (0.48, 0.05), (0.44, 0.3), (0.34, 0.62), (0.22, 0.82), (0, 0.86)]
    modeller.turned(profile, hem, depth=0.86, pleats=11)


def _spread_skirt(modeller, person):
    """Of someone kneeling or sitting: a low heap of cloth that trails backward."""
    hem = banded(hexc(person.cloth), (0, 0.07, WHITE), (0.10, 0.15, hexc(person.second)))
    profile = [(0, 0), (0.52, 0), (0.54, 0.05), (0.47, 0.2), (0.33, 0.38), (0.22, 0.5), (0, 0.52)]
    modeller.turned(profile, hem, centre=(0, 0.04, 0), depth=1.05, pleats=9)


def _robe(modeller, person):
    """Under a mantle: falls straight to the ground."""
    profile = [(0, 0), (0.36, 0), (0.38, 0.05), (0.34, 0.5), (0.28, 0.85), (0.22, 1.0), (0, 1.02)]
    paint = banded(hexc(person.cloth), (0, 0.06, hexc(person.second)))
    modeller.turned(profile, paint, depth=0.86, pleats=7, pleat_depth=0.04)


def _kneeling_robe(modeller, person):
    paint = banded(hexc(person.cloth), (0, 0.05, hexc(person.second)))
    profile = [(0, 0), (0.40, 0), (0.43, 0.06), (0.38, 0.25), (0.29, 0.45), (0.22, 0.6), (0, 0.62)]
    modeller.turned(profile, paint, centre=(0, 0.06, 0), depth=1.3, pleats=7, pleat_depth=0.04)


def _legs(stride):
    def model(modeller, person):
        for side in (-1, 1):
            foot = -side * stride
            leg = [(side * 0.12, 0, 0.85), (side * 0.15, foot * 0.4, 0.45), (side * 0.15, foot, 0.08)]
            modeller.rod(leg, 0.13, hexc(person.second), (1.1, 1.0, 0.85))
            modeller.ball((side * 0.16, foot - 0.06, 0.06), (0.10, 0.17, 0.07), SHOE)

    return model


def _sitting_legs(modeller, person):
    modeller.slab((-0.26, -0.16, 0), (0.26, 0.22, 0.42), hexc("#7a4f2a"))
    for side in (-1, 1):
        leg = [
            (side * 0.12, 0.02, 0.52),
            (side * 0.17, -0.38, 0.52),
            (side * 0.18, -0.46, 0.3),
            (side * 0.18, -0.42, 0.06),
        ]
        modeller.rod(leg, 0.125, hexc(person.second), (1.1, 1.0, 0.95, 0.85))
        modeller.ball((side * 0.19, -0.50, 0.06), (0.10, 0.17, 0.07), SHOE)


def _kneeling_legs(modeller, person):
    for side in (-1, 1):
        thigh = [
            (side * 0.13, 0.02, 0.45),
            (side * 0.15, -0.16, 0.12),
            (side * 0.15, 0.1, 0.10),
            (side * 0.15, 0.4, 0.10),
        ]
        modeller.rod(thigh, 0.12, hexc(person.second))
        modeller.ball((side * 0.15, 0.46, 0.1), (0.09, 0.1, 0.1), SHOE)


def _blouse_and_shawl(modeller, person):
    blouse = [(0, 0.76), (0.2, 0.78), (0.22, 0.95), (0.235, 1.15), (0.17, 1.3), (0.07, 1.36), (0, 1.37)]
    modeller.turned(blouse, hexc(person.second), depth=0.75)
    shawl = [(0, 0.74), (0.27, 0.74), (0.29, 0.8), (0.28, 1.1), (0.2, 1.28), (0.09, 1.38), (0, 1.39)]
    hem = banded(hexc(person.cloth), (0.7, 0.82, GOLD), (0.9, 0.95, hexc("#2a8a8a")))
    modeller.turned(shawl, hem, centre=(0, 0.11, 0), depth=0.8)
    for side in (-1, 1):
        modeller.rod(
            [(side * 0.16, 0.12, 1.48), (side * 0.2, 0.26, 1.2), (side * 0.16, 0.34, 0.92)], 0.05, BLACK
        )


def _poncho(modeller, person):
    folds = [
        (0, 0.58),
        (0.42, 0.58),
        (0.44, 0.62),
        (0.39, 0.85),
        (0.32, 1.1),
        (0.21, 1.28),
        (0.08, 1.37),
        (0, 1.38),
    ]
    cloth = hexc(person.cloth)
    stripes = striped([cloth, cloth, hexc("#1f2a44"), GOLD, cloth, cloth, hexc("#efe2c4")], 0.075)
    modeller.turned(folds, stripes, depth=0.72)


def _mantle(modeller, person):
    """A plain upper body with a cloak over shoulders and back."""
    chest = [(0, 0.9), (0.22, 0.92), (0.23, 1.1), (0.18, 1.28), (0.07, 1.36), (0, 1.37)]
    modeller.turned(chest, hexc(person.cloth), depth=0.8)
    cloak = [(0, 0.5), (0.33, 0.5), (0.35, 0.56), (0.31, 0.95), (0.24, 1.24), (0.1, 1.39), (0, 1.4)]
    modeller.turned(cloak, banded(hexc(person.second), (0.48, 0.6, GOLD)), centre=(0, 0.13, 0), depth=0.85)


def _felt_hat(modeller, colour, person):
    modeller.turned([(0, 1.71), (0.36, 1.70), (0.41, 1.74), (0.36, 1.755), (0.22, 1.76), (0, 1.76)], colour)
    ribbon = banded(colour, (1.76, 1.82, hexc("#c8303a")))
    modeller.turned([(0.22, 1.74), (0.215, 1.85), (0.19, 1.95), (0.10, 1.99), (0, 1.99)], ribbon)


def _chullo(modeller, colour, person):
    """Knitted cap with ear flaps, bands of colour and a pompon."""

    bands = banded(colour, (1.66, 1.70, WHITE), (1.74, 1.79, GOLD), (1.84, 1.87, WHITE))
    modeller.turned(
        [(0, 1.6), (0.235, 1.61), (0.24, 1.68), (0.2, 1.82), (0.11, 1.92), (0.03, 1.97), (0, 1.97)], bands
    )
    modeller.ball((0, 0.02, 2.0), 0.055, GOLD)
    for side in (-1, 1):
        modeller.ball((side * 0.205, 0.0, 1.54), (0.045, 0.11, 0.15), colour)
        modeller.rod([(side * 0.21, -0.03, 1.42), (side * 0.22, -0.05, 1.25)], 0.018, WHITE)
        modeller.ball((side * 0.22, -0.05, 1.23), 0.035, GOLD)


def _veil(modeller, colour, person):
    """Headcloth that falls on the shoulders."""
    modeller.ball((0, 0.05, 1.62), (0.255, 0.25, 0.25), colour)
    modeller.rod([(0, 0.16, 1.65), (0, 0.27, 1.4), (0, 0.32, 1.05)], 0.2, colour, (0.9, 1.05, 1.1), 16)
    for side in (-1, 1):
        modeller.rod(
            [(side * 0.17, -0.02, 1.68), (side * 0.22, 0.02, 1.5), (side * 0.2, 0.03, 1.26)], 0.07, colour
        )


def _bare_head(modeller, colour, person):
    pass


LOWER_BODIES = {
    ("skirt", "standing"): _standing_skirt,
    ("skirt", "walking"): _standing_skirt,
    ("skirt", "kneeling"): _spread_skirt,
    ("skirt", "sitting"): _spread_skirt,
    ("poncho", "standing"): _legs(0.02),
    ("poncho", "walking"): _legs(0.17),
    ("poncho", "sitting"): _sitting_legs,
    ("poncho", "kneeling"): _kneeling_legs,
    ("mantle", "standing"): _robe,
    ("mantle", "kneeling"): _kneeling_robe,
}
DRESSES = {"skirt": _blouse_and_shawl, "poncho": _poncho, "mantle": _mantle}
HATS = {"felt": _felt_hat, "chullo": _chullo, "veil": _veil, "none": _bare_head}
