"""Straw: a tied bundle, a star, and the octahedra of a hanging that is being threaded."""

import math

import numpy as np

from studio.places import finishes
from studio.places.strands import Strands

GOLD = ("#d9b45a", "#c9a048", "#e3c878")
STALK = 0.2


def bundle(length=30.0, count=90, radius=3.0, tie="#a3262b", seed=1):
    """A sheaf lying along X, tied in the middle, its ends fanned out; stalks are hollow and dark inside."""
    sheaf = Strands(seed, 0.14)
    rng = sheaf.rng
    run = np.linspace(-1, 1, 20)
    for _ in range(count):
        far, way = math.sqrt(rng.random()) * radius, rng.uniform(0, 6.3)
        open_ = 0.72 + 0.42 * np.abs(run) ** 1.6
        path = np.stack(
            [
                run * length / 2 * rng.uniform(0.9, 1),
                far * math.cos(way) * open_,
                radius + 0.15 + far * math.sin(way) * open_ * (1 - 0.12 * run**2),
            ],
            1,
        )
        path[:, 2] = np.maximum(path[:, 2], STALK)
        _stalk(sheaf, path, GOLD[rng.integers(3)])
    angle = np.linspace(0, 2 * math.pi, 48, endpoint=False)
    for x in np.linspace(-0.7, 0.7, 5):
        sheaf.lay(
            np.stack(
                [x + 0 * angle, radius * 0.76 * np.cos(angle), radius + 0.15 + radius * 0.76 * np.sin(angle)],
                1,
            ),
            0.18,
            tie,
            True,
        )
    return [sheaf.gathered(finishes.coloured_strip())]


def _stalk(sheaf, path, colour):
    sheaf.lay(path, STALK, colour, sides=8)
    for end, inner in ((path[0], path[1]), (path[-1], path[-2])):
        outward = (end - inner) / np.linalg.norm(end - inner) * 0.012
        sheaf.lay(np.array([end, end + outward]), STALK * 0.66, "#3f2c10", sides=8)


def octahedron(side=10.0, thread="#a3262b"):
    """Twelve stalks threaded into an octahedron, resting on one face, a loose thread at its top."""
    shape = Strands(2, 0.1)
    half = side / math.sqrt(2)
    points = np.array([(half, 0, 0), (-half, 0, 0), (0, half, 0), (0, -half, 0), (0, 0, half), (0, 0, -half)])
    points = points @ _face_down().T
    points[:, 2] -= points[:, 2].min() - STALK
    for i in range(6):
        for j in range(i + 1, 6):
            if i // 2 != j // 2:
                gap = (points[j] - points[i]) * 0.02
                _stalk(shape, np.linspace(points[i] + gap, points[j] - gap, 5), GOLD[(i + j) % 3])
    top = points[points[:, 2].argmax()]
    run = np.linspace(0, 1, 24)[:, None]
    fall = top + run * [side * 0.7, -side * 0.5, 0]
    fall[:, 2] = np.maximum(0.05, top[2] * (1 - run[:, 0] ** 2 * 1.3))
    shape.lay(fall, 0.05, thread)
    return [shape.gathered(finishes.coloured_strip())]


def _face_down():
    """Rotation that lays the face (1, 1, 1) of an octahedron on the bench."""
    down = np.array([1, 1, 1]) / math.sqrt(3)
    side = np.array([1, -1, 0]) / math.sqrt(2)
    return np.stack([side, np.cross(down, side), -down])


def star(radius=6.0, rays=16, thread="#a3262b"):
    """A star of stalks crossed at the middle and tied."""
    shape = Strands(3, 0.1)
    for number in range(rays // 2):
        way = number * 2 * math.pi / rays
        reach = np.array([math.cos(way), math.sin(way), 0]) * radius
        _stalk(shape, np.linspace(-reach, reach, 6) + [0, 0, STALK + number * 0.05], GOLD[number % 3])
    angle = np.linspace(0, 2 * math.pi, rays * 8, endpoint=False)
    for far in (0.55, 0.75, 0.95):
        level = 0.35 + 0.22 * np.sign(np.sin(angle * rays / 2)) * np.abs(np.sin(angle * rays / 2)) ** 0.5
        shape.lay(np.stack([far * np.cos(angle), far * np.sin(angle), level], 1), 0.07, thread, True)
    return [shape.gathered(finishes.coloured_strip())]
