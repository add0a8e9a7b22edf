"""Lacquer: panels with an eggshell inlay, leaf, scrapers, polished boxes."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, plate, rectangle, ripple, sheet
from studio.places.strands import Strands

BLACK, RED, SHELL = "#17110f", "#7d1414", "#e6dcc4"


def panel(width=22.0, depth=16.0, colour=BLACK, petals=8, inlaid=0.7, shell=SHELL, centre=(0, 0), seed=1):
    """A lacquered board with a flower of eggshell pieces; the share `inlaid` of its petals is laid."""
    board = plate([rectangle(width, depth, 0.6)], 1.0, finishes.enamel(colour), 0.15)
    return [board, _mosaic(min(width, depth) * 0.44, petals, inlaid, shell, centre, seed)]


def _mosaic(size, petals, inlaid, colour, centre, seed):
    """Cracked shell: jittered squares pulled apart by hairlines, kept where they fall on a petal."""
    pieces = Strands(seed, 0.07)
    rng, step = pieces.rng, size / 15
    count = 34
    corner = (
        np.stack(np.meshgrid(np.arange(count + 1), np.arange(count + 1), indexing="ij"), -1) - count / 2
    ) * step
    corner = corner + rng.uniform(-0.34, 0.34, corner.shape) * step
    for i in range(count):
        for j in range(count):
            quad = np.array([corner[i, j], corner[i + 1, j], corner[i + 1, j + 1], corner[i, j + 1]])
            middle = quad.mean(0)
            if _on_flower(middle, size, petals, inlaid):
                shrunk = middle + (quad - middle) * 0.88 + np.asarray(centre)
                pieces.shard(np.c_[shrunk, np.full(4, 1.03)], colour)
    return pieces.gathered(finishes.coloured_gloss())


def _on_flower(point, size, petals, inlaid):
    far, way = np.hypot(*point) / size, (math.atan2(point[1], point[0]) / (2 * math.pi)) % 1
    if far < 0.16:
        return True
    reach = 0.3 + 0.68 * abs(math.cos(way * petals * math.pi)) ** 0.6
    return 0.23 < far < reach and way < inlaid


def leaf(count=4, size=8.0, seed=1):
    """A booklet of gold leaf: tissue below, one crinkled leaf on top, two slipped off."""
    rng = np.random.default_rng(seed)
    booklet = plate([rectangle(size * 1.12, size * 1.12, 0.1)], 0.5, finishes.paper("#c9643a"), 0.08)
    objects = [booklet]
    for number in range(count):
        spot = rng.uniform(-0.5, 0.5, 2) if number == 0 else rng.uniform(-1, 1, 2) * size * 0.7
        objects += placed(
            [_crinkled(size, seed + number)], spot, rng.uniform(-30, 30), lift=0.52 + 0.05 * number
        )
    return objects


def _crinkled(size, seed):
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, 60), np.linspace(-0.5, 0.5, 60), indexing="ij")
    height = 0.12 * np.abs(ripple(np.stack([x, y], -1) * 12, seed)) + 0.5 * np.clip(
        np.hypot(x, y) - 0.42, 0, 1
    )
    return sheet(np.stack([x * size, y * size, height], -1), finishes.gold_leaf(), 0.01)


def scraper(width=7.0, wood="walnut"):
    """A broad scraper for lacquer, lying along X."""
    blade = np.array([(4, -width * 0.32), (11, -width / 2), (11, width / 2), (4, width * 0.32)])
    grip = bar((9, 2.4, 1.2), finishes.wood(wood, "X", 0.35), (0, 0, 0), edge=0.35)
    return [grip, plate([blade], 0.14, finishes.steel(0.3), 0.04, at=(0, 0, 0.5))]


def box(size=(18, 12, 6), colour=BLACK, lid=RED, inlaid=1.0, apart=0.0, seed=1):
    """A lacquered box; with `apart` centimetres its lid lies beside it."""
    width, depth, height = size
    body = bar((width, depth, height), finishes.enamel(colour), edge=0.5)
    cover = bar((width + 0.3, depth + 0.3, 1.6), finishes.enamel(lid), edge=0.4)
    flower = _mosaic(depth * 0.36, 8, inlaid, SHELL, (0, 0), seed)
    flower.location.z = 0.6
    inside = (
        []
        if not apart
        else [bar((width - 1.6, depth - 1.6, 0.1), finishes.enamel(lid), (0, 0, height - 0.05), edge=0.02)]
    )
    where = {"at": (0, -depth - apart), "turn": 12} if apart else {"lift": height + 0.05}
    return [body, *inside, *placed([cover, flower], **where)]


def coaster(size=10.0, colour=RED, petals=8, seed=1):
    """A square coaster with a shell flower."""
    flower = _mosaic(size * 0.4, petals, 1.0, SHELL, (0, 0), seed)
    flower.location.z = -0.3
    return [plate([rectangle(size, size, 0.8)], 0.7, finishes.enamel(colour), 0.2), flower]
