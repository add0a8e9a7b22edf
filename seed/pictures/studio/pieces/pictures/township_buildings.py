"""The church at the end of the street, and the houses along it. Millimetres of the canvas."""

import numpy as np

from studio.pieces.pictures.sketch import shade


def church(sketch, x, y, s):
    """The gable stands to the street, the nave goes to the right, trees on both sides; `s` is a factor of its size."""
    sketch.polygon(
        [(x - 34 * s, y), (x + 62 * s, y), (x + 62 * s, y - 44 * s), (x - 34 * s, y - 44 * s)], "#f4ead4"
    )
    sketch.polygon(
        [(x + 22 * s, y), (x + 62 * s, y), (x + 62 * s, y - 44 * s), (x + 22 * s, y - 44 * s)], "#cdbfa8"
    )
    sketch.polygon(
        [
            (x - 40 * s, y - 42 * s),
            (x + 68 * s, y - 42 * s),
            (x + 54 * s, y - 72 * s),
            (x - 6 * s, y - 72 * s),
        ],
        "#b5452f",
    )
    sketch.polygon([(x - 34 * s, y - 40 * s), (x + 22 * s, y - 40 * s), (x - 6 * s, y - 78 * s)], "#f7eedb")
    sketch.line(
        [(x - 39 * s, y - 38 * s), (x - 6 * s, y - 80 * s), (x + 27 * s, y - 38 * s)], "#8f3425", 4 * s
    )
    sketch.polygon(
        [
            (x - 18 * s, y - 70 * s),
            (x + 6 * s, y - 70 * s),
            (x + 6 * s, y - 118 * s),
            (x - 18 * s, y - 118 * s),
        ],
        "#efe3cb",
    )
    sketch.polygon(
        [(x - 22 * s, y - 116 * s), (x + 10 * s, y - 116 * s), (x - 6 * s, y - 160 * s)], "#a83f2c"
    )
    sketch.line([(x - 6 * s, y - 156 * s), (x - 6 * s, y - 182 * s)], "#4a3a30", 3.4 * s)
    sketch.line([(x - 14 * s, y - 173 * s), (x + 2 * s, y - 173 * s)], "#4a3a30", 3.4 * s)
    sketch.ellipse(x - 6 * s, y - 98 * s, 6 * s, 8 * s, "#5c6f78")
    sketch.polygon(
        [(x - 15 * s, y), (x + 3 * s, y), (x + 3 * s, y - 26 * s), (x - 15 * s, y - 26 * s)], "#6b3f28"
    )
    sketch.pie(x - 6 * s, y - 26 * s, 9 * s, 9 * s, 180, 360, "#6b3f28")
    for across in (32, 46):
        sketch.polygon(
            [
                (x + across * s, y - 12 * s),
                (x + (across + 7) * s, y - 12 * s),
                (x + (across + 7) * s, y - 32 * s),
                (x + across * s, y - 32 * s),
            ],
            "#5f7f8c",
        )
    for across, tall in ((-58, 60), (88, 70), (106, 50)):
        sketch.line([(x + across * s, y + 2), (x + across * s, y - tall * s * 0.6)], "#5f4630", 5 * s)
        for dx, dy in ((-10, -0.6), (9, -0.65), (0, -0.95), (-4, -0.8), (6, -0.82)):
            sketch.ellipse(
                x + (across + dx) * s, y + tall * dy * s, 15 * s, 12 * s, ("#58753f", "#6d8a48")[dx > 0]
            )


def houses(sketch, size_at):
    """Far ones first; `size_at(y)` is the perspective. The road runs on the right of the left row and on the left of the right row."""
    for x, y, wall, roof, door, side in (
        (262, 190, "#e7b04f", "#8f8f8c", "#3f6f7d", 1),
        (345, 190, "#6fa3ad", "#a5563c", "#e9dcc0", -1),
        (226, 203, "#cf6a52", "#b8bcb6", "#f0e2c0", 1),
        (385, 206, "#efd9a8", "#8f5a48", "#4f7f58", -1),
        (172, 224, "#5fa3a8", "#b0624a", "#f1dfb4", 1),
        (440, 230, "#d8859a", "#a4adae", "#37607a", -1),
        (92, 262, "#efc25a", "#8d9aa0", "#b5452f", 1),
        (506, 282, "#7fa860", "#b2543c", "#f3e6c8", -1),
        (-8, 330, "#d4674a", "#a9b1b0", "#2f5f78", 1),
    ):
        _house(sketch, x, y, size_at(y), wall, roof, door, side)


def _house(sketch, x, y, s, wall, roof, door, side):
    """A front of 70 × 40 (times `s`), a gable end of 22 on the `side` of the road, a roof of corrugated iron."""
    wide, tall, deep, rise = 35 * s, 40 * s, 20 * s * side, 7 * s
    corner, far = x + side * wide, x + side * wide + deep
    front = [(x - wide, y), (x + wide, y), (x + wide, y - tall), (x - wide, y - tall)]
    gable = [
        (corner, y),
        (far, y - rise),
        (far, y - rise - tall),
        (corner + deep / 2, y - rise / 2 - tall * 1.42),
        (corner, y - tall),
    ]
    lit, shady = (1.05, 0.72) if side < 0 else (0.98, 0.80)
    sketch.polygon(
        [(far, y - rise), (corner, y), (corner + 46 * s, y + 2 * s), (far + 40 * s, y - rise)], "#8e6a41"
    )
    sketch.polygon(gable, shade(wall, shady if side > 0 else 1.04))
    sketch.polygon(front, shade(wall, lit if side > 0 else 0.84))
    sketch.polygon([front[0], front[1], (x + wide, y - 5 * s), (x - wide, y - 5 * s)], shade(wall, 0.62))
    ridge_near, ridge_far = corner + deep / 2, x - side * wide + deep / 2
    top = y - rise / 2 - tall * 1.45
    eave = y - tall + 2 * s
    slope = [
        (x - side * (wide + 3 * s), eave),
        (corner + side * 2 * s, eave),
        (ridge_near, top),
        (ridge_far, top),
    ]
    sketch.polygon(slope, roof)
    for share in np.linspace(0.04, 0.96, 15):
        low = slope[0][0] * (1 - share) + slope[1][0] * share
        high = slope[3][0] * (1 - share) + slope[2][0] * share
        sketch.line([(low, eave), (high, top)], shade(roof, 0.80), 0.9 * s)
    sketch.line([slope[0], slope[1]], shade(roof, 0.6), 1.6 * s)
    sketch.line(
        [(ridge_near, top), (far + side * 2 * s, y - rise - tall + 2 * s)], shade(roof, 0.62), 2.2 * s
    )
    at = x - side * wide * 0.08
    sketch.polygon(
        [(at - 7 * s, y), (at + 7 * s, y), (at + 7 * s, y - 29 * s), (at - 7 * s, y - 29 * s)], door
    )
    sketch.line(
        [(at - 7 * s, y), (at - 7 * s, y - 29 * s), (at + 7 * s, y - 29 * s), (at + 7 * s, y)],
        "#f6eddc",
        1.3 * s,
    )
    sketch.polygon(
        [
            (at - 10 * s, y + 2 * s),
            (at + 10 * s, y + 2 * s),
            (at + 10 * s, y - 1 * s),
            (at - 10 * s, y - 1 * s),
        ],
        "#cbb695",
    )
    for middle in (-0.66, 0.60):
        _window(sketch, x + middle * wide, y - 22 * s, 7.5 * s, 6.5 * s)


def _window(sketch, x, y, across, up):
    box = lambda grow: [
        (x - across - grow, y - up - grow),
        (x + across + grow, y - up - grow),
        (x + across + grow, y + up + grow),
        (x - across - grow, y + up + grow),
    ]
    sketch.polygon(box(across * 0.2), "#f6eddc")
    sketch.polygon(box(0), "#3d5a68")
    sketch.polygon([(x - across, y - up), (x - across * 0.2, y - up), (x - across, y + up * 0.7)], "#e8d3c0")
    sketch.polygon([(x + across, y - up), (x + across * 0.2, y - up), (x + across, y + up * 0.7)], "#e8d3c0")
    sketch.line([(x, y - up), (x, y + up)], "#f6eddc", across * 0.16)
