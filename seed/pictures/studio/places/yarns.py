"""Wool: balls and twisted skeins."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import lump
from studio.places.strands import Strands

BUNDLES, TURNS = 24, 5
TWISTS = 2.1


def ball(radius=4.0, colour="#a3262b", yarn=0.24, seed=1):
    """A ball wound crosswise, in bundles of a few parallel turns that lie on each other, resting on the bench."""
    wound = Strands(seed, 0.13)
    angle = np.linspace(0, 2 * math.pi, 44, endpoint=False)
    circle = np.stack([np.cos(angle), np.sin(angle), 0 * angle], 1)
    middle = [0, 0, radius + yarn]
    for bundle in range(BUNDLES):
        frame, tone = _any_frame(wound.rng), wound.shade(colour)
        lies = 0.94 + 0.06 * bundle / BUNDLES
        for turn in range(TURNS):
            aside = (turn - (TURNS - 1) / 2) * yarn * 1.9 / radius
            loop = circle * math.sqrt(lies**2 - aside**2) + [0, 0, aside]
            wound.lay(loop @ frame * radius + middle, yarn, tone, closed=True)
    core = lump((radius * 1.84,) * 3, finishes.paint(colour, 0.95), 0)
    core.location.z = yarn + radius * 0.08
    return [core, wound.gathered(finishes.coloured_fibre())]


def _any_frame(rng):
    """Three perpendicular directions, turned anyhow."""
    axis = rng.normal(0, 1, 3)
    axis /= np.linalg.norm(axis)
    side = np.cross(axis, [0.3, 0.5, 0.8])
    side /= np.linalg.norm(side)
    return np.stack([side, np.cross(axis, side), axis])


def balls(colours, radius=3.6, spacing=8.0, seed=1):
    """Balls of several colours, side by side with small irregularity."""
    rng = np.random.default_rng(seed)
    objects = []
    for number, colour in enumerate(colours):
        made = ball(radius * rng.uniform(0.82, 1.08), colour, seed=seed + number)
        for part in made:
            part.location.x += number * spacing
            part.location.y += rng.uniform(-1.6, 1.6) + (number % 2) * 2.4
        objects += made
    return objects


def skein(length=24.0, thickness=1.5, colour="#1f6b6b", yarn=0.17, seed=1):
    """A hank twisted on itself, lying along X: two lobes of threads wound round each other, narrow at both ends."""
    hank = Strands(seed, 0.16)
    rng = hank.rng
    run = np.linspace(0, 1, 70)
    narrow = np.clip(np.sin(run * math.pi) * 2.4, 0.35, 1)
    swell = thickness * (0.62 + 0.2 * np.sin(run * math.pi))
    for lobe in (0, math.pi):
        twist = run * 2 * math.pi * TWISTS + lobe
        across, upward = swell * np.cos(twist) * narrow, thickness * 1.5 + swell * np.sin(twist)
        for _ in range(34):
            far = math.sqrt(rng.random()) * thickness * 0.72 * narrow
            own = rng.uniform(0, 2 * math.pi) + run * rng.uniform(2, 6)
            path = np.stack([(run - 0.5) * length, across + far * np.cos(own), upward + far * np.sin(own)], 1)
            hank.lay(path, yarn, colour, sides=5)
    return [hank.gathered(finishes.coloured_fibre())]


def skeins(colours, spacing=5.4, length=24.0, thickness=1.5, seed=1):
    """Hanks side by side."""
    rng = np.random.default_rng(seed)
    objects = []
    for number, colour in enumerate(colours):
        made = skein(length * rng.uniform(0.92, 1.05), thickness, colour, seed=seed + number)
        for part in made:
            part.location.y = number * spacing
            part.location.x = rng.uniform(-1.5, 1.5)
            part.rotation_euler.z = rng.uniform(-0.06, 0.06)
        objects += made
    return objects
