"""
Bodies of bones with flesh on them, for drawings: tapered bones melt into one another where they are of one part, so
that a finger grows out of its hand, and only touch where they are not. Measures are pixels, z is towards the viewer.
"""

from typing import NamedTuple

import numpy as np

COARSE = 2
"""The form is sought on every second pixel."""
STEPS, CAUTION, CLOSE = 44, 0.8, 0.35
FAR_AWAY = 1e6


class Bone(NamedTuple):
    """From a to b, (x, y, z) each, with a radius at each end."""

    a: tuple
    b: tuple
    radius_a: float
    radius_b: float


class Part(NamedTuple):
    """Bones that melt into one another by `soft` pixels, and into those of the part `root` by `joint` pixels."""

    bones: tuple
    soft: float
    root: int | None = None
    joint: float = 0


def relief_of(width, height, parts):
    """Height of the nearest surface at each pixel, and the number of its part; -1 and `-FAR_AWAY` where there is none."""
    y, x = np.mgrid[0:height:COARSE, 0:width:COARSE].astype(np.float32)
    ceiling = max(
        max(bone.a[2] + bone.radius_a, bone.b[2] + bone.radius_b) for part in parts for bone in part.bones
    )
    floor = min(min(bone.a[2], bone.b[2]) for part in parts for bone in part.bones)
    shape = x.shape
    relief, nearest = np.full(shape, -FAR_AWAY, np.float32), np.full(shape, -1, int)
    x, y = x.ravel(), y.ravel()
    alive = np.flatnonzero(_flat_distance(x, y, parts) < 40)
    z = np.full(len(alive), ceiling, np.float32)
    for _ in range(STEPS):
        distance, _number = _distance(x[alive], y[alive], z, parts)
        z = z - np.maximum(distance, 0) * CAUTION
        keep = z > floor
        alive, z = alive[keep], z[keep]
    distance, number = _distance(x[alive], y[alive], z, parts)
    hit = distance < CLOSE * 4
    relief.ravel()[alive[hit]] = z[hit]
    nearest.ravel()[alive[hit]] = number[hit]
    return _finer(relief, width, height), _finer(nearest, width, height)


def _finer(values, width, height):
    return np.repeat(np.repeat(values, COARSE, 0), COARSE, 1)[:height, :width]


def _flat_distance(x, y, parts):
    """Seen from above, how far the nearest bone's outline lies: most of the sheet need not be searched."""
    least = np.full(x.shape, FAR_AWAY, np.float32)
    for part in parts:
        for bone in part.bones:
            flat = Bone((*bone.a[:2], 0), (*bone.b[:2], 0), bone.radius_a, bone.radius_b)
            least = np.minimum(least, _to_bone(x, y, 0, flat))
    return least


def _distance(x, y, z, parts):
    """Distance to the whole, and the number of the part that is nearest."""
    own = [_melted([_to_bone(x, y, z, bone) for bone in part.bones], part.soft) for part in parts]
    whole = np.full(x.shape, FAR_AWAY, np.float32)
    for part, mine in zip(parts, own):
        joined = mine if part.root is None else _melt(mine, own[part.root], part.joint)
        whole = np.minimum(whole, joined)
    return whole, np.argmin(own, axis=0)


def _to_bone(x, y, z, bone):
    a, b = np.array(bone.a, np.float32), np.array(bone.b, np.float32)
    axis = b - a
    px, py, pz = x - a[0], y - a[1], z - a[2]
    share = np.clip((px * axis[0] + py * axis[1] + pz * axis[2]) / (axis @ axis + 1e-6), 0, 1)
    off = np.sqrt((px - share * axis[0]) ** 2 + (py - share * axis[1]) ** 2 + (pz - share * axis[2]) ** 2)
    return off - (bone.radius_a + (bone.radius_b - bone.radius_a) * share)


def _melted(distances, soft):
    result = distances[0]
    for distance in distances[1:]:
        result = _melt(result, distance, soft)
    return result


def _melt(one, other, soft):
    """The smooth minimum of two distances."""
    if soft <= 0:
        return np.minimum(one, other)
    share = np.clip(0.5 + 0.5 * (other - one) / soft, 0, 1)
    return other + (one - other) * share - soft * share * (1 - share)
