"""What is carved: a sun, ranges, terraces, stacked houses, a church with two towers, arcades, steps, trees, agaves."""

import math

import numpy as np

from studio.pieces.drawing import box_blur
from studio.pieces.pictures.carving import Carving, dome, raised
from studio.pieces.pictures.relief_church import CHURCH_X, church, tower

WIDTH, HEIGHT = 900, 1200
"""Pixels, 30 to the centimetre. All measures here are pixels, all heights shares of the depth of the relief."""


def village():
    """The height map, 0…1, rows from top to bottom."""
    rng = np.random.default_rng(12)
    carving = Carving(WIDTH, HEIGHT)
    carving.relief += 0.04 + 0.012 * np.sin(carving.y / 7 + 2 * np.sin(carving.x / 90))
    _sun(carving, 640, 188)
    _ranges(carving)
    _houses(carving, rng)
    church(carving)
    for side in (-1, 1):
        tower(carving, CHURCH_X + side * 140)
    _arcades(carving)
    _steps(carving)
    for x, y, size, height in (
        (80, 1120, 1.35, 0.86),
        (830, 1130, 1.5, 0.88),
        (180, 560, 0.6, 0.42),
        (740, 570, 0.6, 0.42),
    ):
        _tree(carving, rng, x, y, size, height)
    for x, y, size in ((215, 1180, 1.0), (700, 1185, 1.1), (40, 1190, 0.9)):
        _agave(carving, x, y, size)
    return box_blur(carving.relief, 1, 3)


def _sun(carving, x, y):
    carving.ellipse(x - 78, y - 78, x + 78, y + 78, 0.26)
    carving.ellipse(x - 58, y - 58, x + 58, y + 58, raised(0.26, 0.05, dome(x, y, 58, 58)))
    for ray in range(20):
        angle, far = ray * math.pi / 10, 150 if ray % 2 else 124
        at = lambda reach, turn: (x + reach * math.cos(turn), y + reach * math.sin(turn))
        carving.polygon([at(92, angle - 0.07), at(far, angle), at(92, angle + 0.07)], 0.20)


def _ranges(carving):
    for ridge, base, fold in (
        (
            [(0, 330), (120, 240), (230, 350), (350, 230), (470, 360), (620, 300), (760, 380), (900, 290)],
            0.20,
            17,
        ),
        ([(0, 430), (160, 360), (330, 450), (520, 400), (700, 460), (900, 390)], 0.36, 13),
    ):

        def slope(x, y):
            below = y - np.interp(x, *zip(*ridge))
            furrows = np.sin(x / fold + below / (fold * 0.8) + 1.5 * np.sin(below / 50))
            return base + 0.10 * np.clip(below / 260, 0, 1) + 0.035 * furrows * np.clip(below / 30, 0, 1)

        carving.polygon([(0, HEIGHT), *ridge, (WIDTH, HEIGHT)], slope)
    fields = [(0, HEIGHT), (0, 520), (200, 470), (420, 520), (650, 480), (900, 530), (900, HEIGHT)]
    terrace = lambda x, y: np.floor(((y - 480 + 26 * np.sin(x / 110)) / 26) % 40 % 2)
    carving.polygon(fields, lambda x, y: 0.46 + 0.03 * terrace(x, y) + 0.0002 * (y - 480))


def _houses(carving, rng):
    for row, wide, tall, height in (
        (600, 66, 44, 0.50),
        (690, 78, 52, 0.56),
        (790, 90, 60, 0.62),
        (905, 104, 70, 0.68),
    ):
        x = -20 + rng.uniform(-20, 10)
        while x < WIDTH:
            broad = wide * rng.uniform(0.95, 1.3)
            foot = row + rng.normal(0, 6)
            _house(carving, x, foot, broad, tall * rng.uniform(0.9, 1.15), height, rng.random() < 0.5)
            x += broad * rng.uniform(1.04, 1.24)


def _house(carving, x, foot, wide, tall, height, turned_left):
    """One corner stands nearer than the other; a door, two windows, a tiled roof."""
    nearness = lambda px: (px - x) / wide if turned_left else 1 - (px - x) / wide
    carving.rectangle(x, x + wide, foot, foot - tall, lambda px, py: height + 0.05 * nearness(px))
    door = x + wide * 0.16
    carving.rectangle(door, door + wide * 0.24, foot, foot - tall * 0.62, height - 0.07)
    for share in (0.52, 0.76):
        carving.rectangle(
            x + wide * share, x + wide * (share + 0.15), foot - tall * 0.40, foot - tall * 0.74, height - 0.06
        )
    eave, over, ridge = foot - tall, wide * 0.09, tall * 0.52
    roof = [
        (x - over, eave + 5),
        (x + wide + over, eave + 5),
        (x + wide * 0.90, eave - ridge),
        (x + wide * 0.10, eave - ridge),
    ]
    tiles = lambda px, py: 0.022 * np.sin(px / 2.4) + 0.010 * np.sin(py / 2.2)
    carving.polygon(roof, lambda px, py: height + 0.085 - 0.05 * (eave + 5 - py) / ridge + tiles(px, py))


def _arcades(carving):
    """Three arches and a tiled roof on each side of the square."""
    for left in (-10, 630):
        right = left + 285
        carving.rectangle(left, right, 985, 850, 0.76)
        tiles = lambda x, y: 0.84 - 0.05 * (858 - y) / 52 + 0.024 * np.sin(x / 2.6) + 0.01 * np.sin(y / 2.2)
        carving.polygon([(left - 12, 858), (right + 12, 858), (right, 806), (left, 806)], tiles)
        for bay in range(3):
            carving.arch(left + 47 + bay * 95, 985, 56, 62, 0.52)


def _steps(carving):
    """The paved square, and six steps that come forward from it."""
    top = 968
    cobbles = lambda x, y: 0.018 * np.sin(x / 11 + 1.2 * np.sin(y / 9)) * np.sin(y / 10)
    square = [(-5, HEIGHT), (WIDTH + 5, HEIGHT), (WIDTH + 5, top), (CHURCH_X, top - 8), (-5, top + 8)]
    carving.polygon(square, lambda x, y: 0.60 + 0.0006 * (y - top) + cobbles(x, y))
    for step in range(1, 7):
        y, back, front = top + step * 32, 150 + step * 34, 170 + step * 36
        tread = [
            (CHURCH_X - back, y),
            (CHURCH_X + back, y),
            (CHURCH_X + front, y + 32),
            (CHURCH_X - front, y + 32),
        ]
        carving.polygon(tread, 0.60 + 0.05 * step)


def _tree(carving, rng, x, foot, size, height):
    trunk = [
        (x - 5 * size, foot),
        (x + 5 * size, foot),
        (x + 3 * size, foot - 90 * size),
        (x - 3 * size, foot - 90 * size),
    ]
    carving.polygon(trunk, height)
    for _ in range(26):
        px, py = x + rng.normal(0, 20 * size), foot - 105 * size + rng.normal(0, 38 * size)
        radius = rng.uniform(9, 16) * size
        tuft = raised(height + 0.02, 0.09, dome(px, py, radius, radius))
        carving.ellipse(px - radius, py - radius, px + radius, py + radius, tuft)


def _agave(carving, x, y, size):
    for leaf in range(9):
        angle = math.radians(-160 + leaf * 17.5)
        across, along = 11 * size, 92 * size
        blade = [
            (x - across * math.sin(angle), y + across * math.cos(angle)),
            (x + along * math.cos(angle), y + along * math.sin(angle)),
            (x + across * math.sin(angle), y - across * math.cos(angle)),
        ]
        carving.polygon(blade, 0.92 + 0.05 * abs(math.sin(leaf * 1.9)))
