"""What lies heaped in a dish: each filling takes radius and height inside the dish, colours, size of a grain."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import lump, turned
from studio.places.strands import Strands


def _heap_height(far, height):
    """Height of the heap at a share of the radius: a flat dome that ends under the rim."""
    return height * (0.55 + 0.5 * (1 - far**2))


def _on_heap(far, way, radius, height):
    """The point of the heap's surface at a share of the radius and an angle."""
    reach = far * radius * 0.92
    return np.array([reach * math.cos(way), reach * math.sin(way), _heap_height(far, height)])


def _spots(count, rng):
    """Evenly strewn places on a disc: share of the radius and angle."""
    number = np.arange(count)
    far = np.sqrt((number + rng.random(count)) / count)
    return zip(far, number * 2.39996 + rng.uniform(0, 0.5, count))


def _grains(radius, height, colours, size, seed, bead=False):
    heap = Strands(seed, 0.1)
    rng = heap.rng
    for layer in (0.0, 0.5):
        for far, way in _spots(int((radius / size) ** 2 * 1.25), rng):
            at = _on_heap(far, way, radius, height) - [0, 0, layer * size * 2 + rng.uniform(-0.3, 0.3) * size]
            colour = colours[rng.integers(len(colours))]
            if bead:
                heap.bead(size, at, colour, rng.normal(0, 1, 3))
            else:
                heap.grain(size, at, colour, rng.uniform(0.7, 1))
    return [
        heap.gathered(finishes.coloured_gloss() if bead else finishes.coloured_fibre(0.5)),
        _ground_of(radius, height, colours[0], size),
    ]


def _beads(radius, height, colours, size, seed):
    return _grains(radius, height, colours, size, seed, bead=True)


def _ground_of(radius, height, colour, size):
    """A dome just under the grains, so that nothing shines through between them."""
    profile = [
        (0, _heap_height(0, height) - size * 1.2),
        (radius * 0.5, _heap_height(0.5, height) - size * 1.2),
        (radius * 0.92, height * 0.5 - size * 0.6),
    ]
    return turned(profile, finishes.paint(colour, 0.9), 48)


def _shards(radius, height, colours, size, seed):
    heap = Strands(seed, 0.06)
    rng = heap.rng
    for far, way in _spots(int((radius / size) ** 2 * 1.6), rng):
        middle = _on_heap(far, way, radius, height)
        tilt = rng.normal(0, 0.35, 3)
        angles = np.sort(rng.uniform(0, 2 * math.pi, 4)) + rng.uniform(0, 6)
        corners = (
            np.stack([np.cos(angles), np.sin(angles), 0 * angles], 1) * size * rng.uniform(0.7, 1.5, (4, 1))
        )
        corners[:, 2] = corners[:, :2] @ tilt[:2]
        heap.shard(corners + middle, colours[rng.integers(len(colours))])
    return [heap.gathered(finishes.coloured_fibre(0.4)), _ground_of(radius, height, colours[0], size * 0.4)]


def _powder(radius, height, colours, _size, seed):
    cone = lump((radius * 1.8, radius * 1.8, height * 1.5), finishes.porous(colours[0]), 0.06, seed)
    cone.location.z = height * 0.35
    return [cone]


def _liquid(radius, height, colours, _size, _seed):
    level = height * 0.78
    return [
        turned(
            [(0, level), (radius * 0.5, level), (radius * 0.93, level), (radius * 0.95, level + 0.06)],
            finishes.enamel(colours[0]),
            64,
            2,
        )
    ]


FILLINGS = {"grains": _grains, "beads": _beads, "shards": _shards, "powder": _powder, "liquid": _liquid}
