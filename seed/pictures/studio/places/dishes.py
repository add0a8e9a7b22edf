"""Dishes, bowls, jars and bottles."""

from studio.places import finishes
from studio.places.fillings import FILLINGS
from studio.places.shapes import turned


def dish(
    radius=5.0, height=2.4, colour="#d9cdb8", glossy=True, filling=None, grain=0.35, kind="grains", seed=1
):
    """
    A round dish, empty or heaped with `filling` (colours): "grains", "beads" (with holes), "shards" (eggshell),
    "powder" or "liquid" (one colour).
    """
    wall = 0.35
    profile = [
        (0, 0.15), (radius * 0.5, 0.1), (radius * 0.55, 0), (radius * 0.62, 0), (radius * 0.7, 0.3),
        (radius * 0.92, height * 0.6),
        (radius, height), (radius - wall * 0.5, height + 0.1), (radius - wall, height - 0.05),
        (radius * 0.85 - wall, height * 0.55),
        (radius * 0.5, 0.5), (0, 0.45),
    ]  # fmt: skip
    finish = finishes.enamel(colour) if glossy else finishes.clay(colour)
    objects = [turned(profile, finish, 96, 5)]
    if filling:
        objects += FILLINGS[kind](radius - wall, height, filling, grain, seed)
    return objects


def tumbler(height=10.0, radius=3.8, colour="#8c7b64", glossy=False):
    """A straight jar without a lid."""
    profile = [
        (0, 0.1), (radius * 0.8, 0), (radius * 0.9, 0), (radius, 0.5), (radius, height * 0.6),
        (radius * 0.97, height - 0.1),
        (radius * 0.93, height), (radius * 0.88, height - 0.1), (radius * 0.9, height * 0.5),
        (radius * 0.85, 0.8), (0, 0.7),
    ]  # fmt: skip
    return [turned(profile, finishes.enamel(colour) if glossy else finishes.clay(colour), 80, 4)]


def bowl(radius=7.0, height=6.0, colour="#4a7f80", filling=None, glossy=True):
    """A deep bowl, for water, dye or slip."""
    wall = 0.45
    profile = [
        (0, 0.2), (radius * 0.4, 0.15), (radius * 0.42, 0), (radius * 0.5, 0), (radius * 0.55, 0.4),
        (radius * 0.85, height * 0.45),
        (radius, height), (radius - wall * 0.5, height + 0.12), (radius - wall, height),
        (radius * 0.83 - wall, height * 0.5),
        (radius * 0.5, 0.9), (0, 0.7),
    ]  # fmt: skip
    objects = [turned(profile, finishes.enamel(colour) if glossy else finishes.clay(colour), 96, 5)]
    if filling:
        level = height * 0.72
        objects.append(
            turned(
                [(0, level), (radius * 0.5, level), (radius * 0.9 - wall * 0.4, level)],
                finishes.enamel(filling),
                64,
                2,
            )
        )
    return objects


def bottle(height=13.0, radius=2.6, colour="#6b4423", stopper="ash"):
    """A stoppered bottle of glazed earthenware, for oil, ink or glue."""
    profile = [
        (0, 0.1), (radius * 0.9, 0), (radius, 0.3), (radius, height * 0.6), (radius * 0.8, height * 0.72),
        (radius * 0.36, height * 0.82),
        (radius * 0.34, height * 0.95), (radius * 0.42, height), (radius * 0.3, height), (0, height * 0.96),
    ]  # fmt: skip
    cork = turned(
        [(0, height), (radius * 0.27, height), (radius * 0.3, height + 1.1), (0, height + 1.15)],
        finishes.wood(stopper, "Z"),
        32,
    )
    return [turned(profile, finishes.enamel(colour), 72, 5), cork]
