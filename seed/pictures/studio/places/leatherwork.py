"""Leather: hides, cut pieces with stitching, stamps, edge tools, belts in the making."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.sections import drawn_out, length_along, rolled_up
from studio.places.shapes import curve_through, plate, rectangle, ripple, rod, sheet, turned
from studio.places.strands import Strands


def hide(width=46.0, depth=32.0, colour="#8a4f2b", seed=1, waves=0.5):
    """A whole hide lying out, with the wavy outline of a skin."""
    x, y = np.meshgrid(np.linspace(-1, 1, 120), np.linspace(-1, 1, 100), indexing="ij")
    round_x, round_y = x * np.sqrt(1 - y**2 * 0.42), y * np.sqrt(1 - x**2 * 0.42)
    reach = 1 + 0.13 * ripple(np.stack([round_x, round_y], -1) * 2.4, seed)
    height = 0.15 + waves * np.clip(ripple(np.stack([x, y], -1) * 2.2, seed + 3), 0, None) ** 1.5
    points = np.stack([round_x * reach * width / 2, round_y * reach * depth / 2, height], -1)
    return [sheet(points, finishes.leather(colour), 0.25)]


def roll(length=28.0, radius=3.4, colour="#6b3a20", gap=0.42, flap=7.0):
    """A hide rolled up along X, its end lying forward and curling up a little."""
    line = rolled_up(radius, gap, flap)
    line[:, 1] += 0.3 * (np.clip(-line[:, 0] - radius, 0, None) / flap) ** 2
    points = drawn_out(line, np.linspace(-length / 2, length / 2, 30), sway=0.5)
    return [sheet(points, finishes.leather(colour), 0.24)]


def stitched_panel(width=20.0, depth=10.0, colour="#9c5a2e", thread="#e8d9b8", sewn=0.7, corner=1.2):
    """A cut piece with a saddle stitch along its edge; the share `sewn` is done, the rest is only pricked."""
    panel = plate([rectangle(width, depth, corner)], 0.35, finishes.leather(colour, "#3a1d0e"), 0.12)
    outline = np.vstack([rectangle(width - 1.1, depth - 1.1, corner * 0.7)] * 2)
    length = length_along(outline)
    once = length[len(outline) // 2]
    spots = np.arange(0, once - 0.3, 0.55)
    x, y = (np.interp(spots, length, outline[:, axis]) for axis in (0, 1))
    ends_x, ends_y = (np.interp(spots + 0.4, length, outline[:, axis]) for axis in (0, 1))
    seam = Strands(3, 0.06)
    for number in range(len(spots)):
        if number / len(spots) < sewn:
            middle = ((x[number] + ends_x[number]) / 2, (y[number] + ends_y[number]) / 2, 0.45)
            seam.lay(
                curve_through(
                    [(x[number], y[number], 0.33), middle, (ends_x[number], ends_y[number], 0.33)], 4
                ),
                0.075,
                thread,
            )
        else:
            seam.grain(0.09, (x[number], y[number], 0.33), "#1c0f08", 0.4)
    return [panel, seam.gathered(finishes.coloured_fibre())]


def strap(length=44.0, width=3.4, colour="#6b3a20", holes=5, curl=0.0):
    """A belt blank along X: pointed end, punched holes; `curl` lifts its other end into a roll (in turns)."""
    tip = [(length / 2 - 1.6, width / 2), (length / 2, 0), (length / 2 - 1.6, -width / 2)]
    outline = np.array([(-length / 2, -width / 2), (-length / 2, width / 2), *tip])
    cuts = [np.array(_hole(length / 2 - 4 - number * 2.3)) for number in range(holes)]
    flat = plate([outline, *cuts], 0.34, finishes.leather(colour, "#2a140a"), 0.1)
    return [flat] if not curl else [flat, *placed(belt_roll(width, colour, curl), (-length / 2, 0), 180)]


def _hole(x, radius=0.26):
    angle = np.linspace(0, 2 * math.pi, 16, endpoint=False)
    return np.stack([x + radius * np.cos(angle), radius * np.sin(angle)], 1)


def belt_roll(width=3.4, colour="#6b3a20", turns=4.5, radius=4.2):
    """A strap rolled up and standing on its edge."""
    angle = np.linspace(0, turns * 2 * math.pi, int(turns * 44))
    far = 0.8 + (radius - 0.8) * angle / angle[-1]
    line = np.stack([far * np.cos(angle), far * np.sin(angle)], 1)
    across = np.linspace(0, width, 10)
    points = np.stack(
        [line[:, :1] + 0 * across, line[:, 1:] + 0 * across, across[None] + 0 * line[:, :1]], -1
    )
    return [sheet(points, finishes.leather(colour, "#2a140a"), 0.34)]


def stamps(count=5, seed=1):
    """Steel stamps for patterns, lying together."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        profile = [(0, 0), (0.42, 0.05), (0.42, 7), (0.35, 8.2), (0.55, 8.8), (0.6, 9.6), (0, 9.6)]
        stamp = turned(profile, finishes.steel(0.22), 24, 3, lying_at=(0, 0, 0.6))
        objects += placed([stamp], (rng.uniform(-0.8, 0.8), number * 1.9), rng.uniform(-8, 8))
    return objects


def edge_slicker(wood="walnut"):
    """A grooved wooden slicker for polishing edges, lying along X."""
    profile = [
        (0, 0),
        (1.1, 0.1),
        (1.35, 1),
        (1.3, 5),
        (0.85, 6),
        (1.2, 7),
        (0.85, 8),
        (1.15, 9),
        (0.8, 10),
        (1.0, 11),
        (0, 11.6),
    ]
    return [turned(profile, finishes.wood(wood, "Z", 0.3), 48, 6, lying_at=(0, 0, 1.35))]


def buckle(width=4.6, brass=True):
    """A buckle with its tongue, lying flat."""
    metal = finishes.brass() if brass else finishes.steel()
    frame = np.c_[rectangle(width, 4.2, 1.0), np.full(24, 0.4)]
    return [
        rod(frame, 0.3, metal, smooth=0, closed=True),
        rod([(-width * 0.1, 0, 0.45), (width * 0.2, 0, 0.8), (width * 0.52, 0, 0.75)], 0.2, metal),
        rod([(-width * 0.1, -2, 0.42), (-width * 0.1, 2, 0.42)], 0.22, metal),
    ]


def maul():
    """A leatherworker's maul: a heavy head of pale nylon on a short turned grip, lying along X."""
    rest = (0, 0, 3.0)
    head = [(0, 0), (2.6, 0), (3.0, 0.4), (2.85, 5.6), (2.5, 6), (0, 6)]
    grip = [(0, -12), (1.1, -12), (1.5, -11), (1.25, -6), (1.4, -1), (1.2, 0.1), (0, 0.1)]
    return [
        turned(head, finishes.paint("#d6cbb0", 0.4), lying_at=rest),
        turned(grip, finishes.wood("walnut", "Z", 0.35), lying_at=rest),
    ]


def lacing(colour="#3a1d0e", seed=1):
    """Loops of flat lace, loose on the bench."""
    lace = Strands(seed, 0.05)
    way = np.linspace(0, 5 * math.pi, 200)
    path = np.stack(
        [way * 0.55 - 4 + 2.2 * np.sin(way), 3 * np.cos(way), 0.15 + 0.25 * np.abs(np.sin(way))], 1
    )
    lace.lay(path, 0.25, colour, flat=0.08, up=(0, 0, 1))
    return [lace.gathered(finishes.coloured_fibre(0.5))]


def sole(length=27.0, colour="#a9744a", inner="#c89a68"):
    """The sole of a sandal: dark tread under a paler insole."""
    run = np.linspace(0, 1, 50)
    half = (4.6 - 1.5 * np.exp(-(((run - 0.42) / 0.2) ** 2)) - 0.8 * (1 - run)) * np.sqrt(
        np.clip(np.sin(run * math.pi), 0, 1)
    ) ** 0.7
    outline = np.r_[
        np.c_[(run - 0.5) * length, half + 0.5 * run],
        np.c_[(run - 0.5) * length, -half + 0.5 * run][::-1][1:-1],
    ]
    return [
        plate([outline], 1.1, finishes.paint("#2a211c", 0.7), 0.15),
        plate([outline * 0.985], 0.5, finishes.leather(inner, colour), 0.15, at=(0, 0, 1.1)),
    ]
