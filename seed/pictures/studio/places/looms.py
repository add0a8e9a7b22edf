"""Looms with a weaving that has been begun: on a frame, and on a strap round the weaver's back."""

from studio.places import finishes
from studio.places.shapes import bar, curve_through, plate, rod
from studio.places.strands import Strands
from studio.places.weaving import PITCH, warp, weft

RAIL, LEVEL = 2.3, 1.5


def frame_loom(
    width=26.0,
    height=36.0,
    rows=46,
    colours=("#7a2233", "#efe2c4", "#1f6b6b", "#d9a13a"),
    pattern="steps",
    wood="beech",
    warp_colour="#e8dcc4",
    seed=1,
):
    """A frame loom lying flat, its lower edge towards -Y: warp on both beams, cloth at the near end, a heddle rod."""
    ends = int(width * 1.9) // 2 * 2
    level = RAIL + 0.1
    cloth = weft(width - 2, ends, rows, colours, pattern, seed=seed, level=level)
    cloth.location.y = 1.5
    heddle = rod(
        [(side * (width / 2 + 1), height * 0.72, level + 0.4) for side in (-1, 1)], 0.5, finishes.wood(wood)
    )
    return [
        *_frame(width, height, wood),
        warp(width - 2, height, ends, warp_colour, seed, level),
        cloth,
        heddle,
    ]


def _frame(width, height, wood):
    """Two beams across, two posts that stand a little lower, so that no faces share a plane."""
    along, upward = finishes.wood(wood, "X", 0.4), finishes.wood(wood, "Y", 0.4)
    beams = [
        bar((width + 8, RAIL, RAIL), along, (0, y, 0), edge=0.25, grain=3 + int(y > 0)) for y in (0, height)
    ]
    size = (RAIL, height + 6, RAIL - 0.1)
    posts = [
        bar(size, upward, (side * (width / 2 + RAIL), height / 2, 0.02), edge=0.25, grain=5)
        for side in (-1, 1)
    ]
    return [*beams, *posts]


def backstrap_loom(
    width=15.0,
    length=40.0,
    rows=60,
    colours=("#7a2233", "#efe2c4", "#251d24", "#d9a13a"),
    pattern="lengthwise",
    warp_colours=("#a3262b", "#efe2c4", "#251d24", "#a3262b"),
    wood="olive",
    seed=1,
):
    """A backstrap loom stretched along Y: near bar with cloth, sword, heddle rod, shed rod, far bar and its cord."""
    finish = finishes.wood(wood, "X", 0.4)
    ends = int(width * 2.2) // 2 * 2
    reach = width / 2 + 4
    rods = [
        rod([(-reach, y, LEVEL), (reach, y, LEVEL)], radius, finish, sides=20)
        for y, radius in ((-0.9, 0.9), (length * 0.68, 0.55), (length * 0.78, 0.7), (length, 0.9))
    ]
    threads = warp(width, length, ends, list(warp_colours), seed, LEVEL)
    cloth = weft(width, ends, rows, colours, pattern, seed=seed, level=LEVEL)
    return [*rods, _sword(width, rows * PITCH + 2.6, finish), threads, cloth, _far_cord(width, length, seed)]


def _sword(width, y, finish):
    """The batten that beats the weft down, pushed into the shed just above the cloth."""
    half = width / 2
    outline = [
        (-half - 5, 0),
        (-half - 2, 1.7),
        (half + 2, 1.6),
        (half + 5, 0),
        (half + 2, -1.1),
        (-half - 2, -1.1),
    ]
    return plate([curve_through(outline, 6, closed=True)], 0.6, finish, 0.15, at=(0, y, LEVEL + 0.2))


def _far_cord(width, length, seed):
    """The cord by which the far bar is tied to a post."""
    cord = Strands(seed, 0.05)
    for side in (-1, 1):
        x = side * (width / 2 + 2)
        line = [(x, length, LEVEL + 0.4), (x * 0.6, length + 5, LEVEL), (x * 0.1, length + 9, 0.5)]
        cord.lay(curve_through(line, 10), 0.22, "#b9a07a")
    return cord.gathered(finishes.coloured_fibre())
