"""Woodcarving: gouges, mallet, shavings, and a relief that has been begun."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, plate, ripple, rod, sheet, turned

HANDLE = [
    (0, 0),
    (1.0, 0.05),
    (1.35, 0.5),
    (1.45, 1.6),
    (1.2, 4),
    (1.3, 6.5),
    (1.5, 9),
    (1.1, 10.6),
    (0.75, 11),
    (0, 11),
]
FERRULE = [(0.5, 10.7), (0.86, 10.7), (0.86, 10.7), (0.8, 12.2), (0.8, 12.2), (0.4, 12.2)]
EDGES = {"flat": 0.0, "gouge": 0.55, "deep": 1.1}


def gouge(edge="gouge", width=1.6, handle="beech", blade=12.0):
    """A carving chisel lying along +X, handle at the origin; `edge` says how hollow its blade is."""
    rest = (0, 0, 1.45)
    parts = [
        turned([(r, z) for r, z in HANDLE], finishes.wood(handle, "Z", 0.32), lying_at=rest),
        turned(FERRULE, finishes.brass(), lying_at=rest),
    ]
    return [*parts, _blade(width, blade, EDGES[edge])]


def _blade(width, length, hollow):
    """Round neck that spreads into a hollow blade, its tip on the bench."""
    run, turn = np.meshgrid(np.linspace(0, 1, 30), np.linspace(-1, 1, 13), indexing="ij")
    half = 0.32 + (width / 2 - 0.32) * np.clip((run - 0.25) / 0.6, 0, 1) ** 1.4
    height = 1.45 - 1.3 * run + hollow * half * turn**2 * np.clip(run * 2, 0, 1)
    points = np.stack([12 + run * length, turn * half, height], -1)
    return sheet(points, finishes.steel(), 0.22)


def gouges(count=5, spacing=4.2, handle="beech", seed=1):
    """A row of chisels side by side, each with another edge."""
    rng = np.random.default_rng(seed)
    edges = list(EDGES)
    objects = []
    for number in range(count):
        tool = gouge(edges[number % 3], rng.uniform(0.8, 2.6), handle, rng.uniform(9, 14))
        objects += placed(tool, (rng.uniform(-1.2, 1.2), number * spacing), rng.uniform(-3, 3))
    return objects


def mallet(wood="olive", handle="ash"):
    """A carver's round mallet lying on its side, handle along -X."""
    rest = (0, 0, 3.9)
    head = [(0, 0), (2.9, 0), (3.3, 0.3), (3.9, 6), (3.7, 10.4), (3.2, 11), (0, 11)]
    grip = [(0, -13), (1.2, -13), (1.7, -12.4), (1.5, -10), (1.2, -6), (1.5, -1), (1.5, 0.2), (0, 0.2)]
    return [
        turned(head, finishes.wood(wood, "Z", 0.38), lying_at=rest),
        turned(grip, finishes.wood(handle, "Z", 0.4), lying_at=rest),
    ]


def shavings(count=40, spread=16.0, depth=None, wood="pine", seed=1):
    """Curls of thin wood, scattered over an ellipse."""
    rng = np.random.default_rng(seed)
    finish = finishes.wood(wood, "X", 0.6)
    curls = []
    for _ in range(count):
        far, way = math.sqrt(rng.random()), rng.uniform(0, 2 * math.pi)
        spot = np.array([math.cos(way) * far * spread, math.sin(way) * far * (depth or spread * 0.6), 0])
        curls.append(_curl(finish, rng, spot))
    return curls


def _curl(finish, rng, spot):
    turns, radius, width = rng.uniform(0.6, 2.4), rng.uniform(0.5, 1.3), rng.uniform(0.5, 1.7)
    angle = np.linspace(0, turns * 2 * math.pi, int(14 * turns) + 6)
    reach = radius * (1 - 0.22 * angle / (2 * math.pi)).clip(0.25)
    drift = np.linspace(0, rng.uniform(-1.5, 1.5), len(angle))
    line = np.stack([reach * np.cos(angle), drift, reach * np.sin(angle)], 1)
    points = np.stack([line + [0, side * width, 0] for side in (0, 0.5, 1)], 1)
    points[..., 2] -= points[..., 2].min() - 0.05
    turn = rng.uniform(0, 2 * math.pi)
    flat = points[..., :2] @ np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    return sheet(np.concatenate([flat, points[..., 2:]], -1) + spot, finish, 0.05)


def relief(width=24.0, depth=18.0, wood="cherry", petals=8, done=0.65):
    """A panel with a rosette in relief; the share `done` of its petals is carved, the rest is still a flat disc."""
    board = bar((width, depth, 2.0), finishes.wood(wood, "X", 0.5), edge=0.2)
    x, y = np.meshgrid(np.linspace(-1, 1, 130), np.linspace(-1, 1, 130), indexing="ij")
    size = min(width, depth) * 0.43
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    petal = np.abs(np.cos(angle * petals / 2)) ** 0.6
    carved = (
        1.7 * np.clip(1 - (radius / (0.45 + 0.5 * petal)) ** 4, 0, 1) * (0.55 + 0.45 * np.sin(radius * 3.1))
    )
    carved += 0.9 * np.exp(-((radius / 0.17) ** 4))
    blank = 1.5 * (radius < 0.93)
    share = np.clip(((angle + math.pi) / (2 * math.pi) - done) * -30, 0, 1)
    height = 1.85 + share * carved + (1 - share) * blank
    facets = 0.05 * ripple(np.stack([x, y], -1) * 26, 3) * share
    grid = np.stack([x * size, y * size, np.where(radius < 1, height + facets, 1.8)], -1)
    return [board, sheet(grid, finishes.wood(wood, "X", 0.5), 0.02)]


def turned_bowl(radius=11.0, height=7.5, wood="walnut"):
    """A bowl fresh from the lathe, foot still thick."""
    profile = [
        (0, 0.1),
        (radius * 0.4, 0),
        (radius * 0.44, 0.1),
        (radius * 0.5, 0.9),
        (radius * 0.78, height * 0.4),
        (radius, height),
    ]
    profile += [
        (radius - 0.35, height + 0.15),
        (radius - 0.75, height),
        (radius * 0.7, height * 0.42),
        (radius * 0.4, 1.4),
        (0, 1.2),
    ]
    return [turned(profile, finishes.wood(wood, "X", 0.4), 110, 7)]


def spoon_blank(wood="pine", length=26.0):
    """A spoon sawn out of a board, not hollowed yet."""
    run = np.linspace(0, 1, 60)
    half = 0.9 + 1.9 * np.exp(-(((run - 0.85) / 0.13) ** 2)) - 0.35 * np.sin(run * 3.1)
    outline = np.r_[np.c_[run * length, half], np.c_[run * length, -half][::-1]]
    return [plate([outline], 2.2, finishes.wood(wood, "X", 0.6), 0.15)]


def offcuts(count=5, wood="pine", seed=1):
    """Sawn ends of boards, thrown together."""
    rng = np.random.default_rng(seed)
    pieces = []
    for number in range(count):
        size = (rng.uniform(3, 8), rng.uniform(2, 4), rng.uniform(1.2, 2.4))
        spot = (rng.uniform(-7, 7), rng.uniform(-5, 5), 0)
        turn = (0, 0, rng.uniform(0, 3))
        pieces.append(bar(size, finishes.wood(wood), spot, turn, 0.06, grain=seed * 10 + number))
    return pieces


def pencil(colour="#b5452f"):
    """A carpenter's flat pencil lying along X."""
    body = bar((14, 1.2, 0.7), finishes.paint(colour, 0.4), edge=0.2)
    tip = rod([(7, 0, 0.35), (8.4, 0, 0.3)], 0.5, finishes.wood("pine"), taper=[1, 0.3])
    lead = rod([(8.3, 0, 0.3), (9, 0, 0.25)], 0.17, finishes.iron(), taper=[1, 0.4])
    return [body, tip, lead]
