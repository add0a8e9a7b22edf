"""A zampoña: graded cane pipes side by side, bound with cord over two strips of cane."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.cane import lay_stem

PIPES = 13
SHORTEST = 0.38  # of the longest pipe
STRIPS_AT_CM = (-2.3, -5.2)  # below the mouths
CORD_CM = 0.085
TURNS_BETWEEN_PIPES = 3
ALONG_Y = np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]])  # a quarter turn


def build(facts):
    """`dims_cm` are the row of mouths, the longest pipe, the thickness. The mouths lie in one line at y = 0."""
    width, longest, _ = facts["dims_cm"]
    rng = np.random.default_rng(6)
    pitch = width / PIPES
    cords = [material.hexc(c) for c in facts["cords"]]
    cane = np.array(material.hexc(facts["cane"]))
    pipes, strips, binding, tassel = (mesh.Batch() for _ in range(4))
    _lay_pipes(pipes, rng, width, longest, cane)
    for y in STRIPS_AT_CM:
        _bind(strips, binding, rng, y, width, pitch, material.hexc(facts["strip"]), cords)
    _hang_tassel(tassel, rng, width, pitch, cords)
    return [
        pipes.build("pipes", [material.fibre(rough=0.40, spec=0.4)]),
        strips.build("strips", [material.fibre(rough=0.45)]),
        binding.build("binding", [material.vcol(0.92, 0.05, bump=0.8, bscale=30)]),
        tassel.build("tassel", [material.vcol(0.92, 0.05)]),
    ]


def _lay_pipes(batch, rng, width, longest, cane):
    """Each is stopped by its lowest node; the long ones may have another."""
    pitch = width / PIPES
    for i in range(PIPES):
        length = longest * (1 - (1 - SHORTEST) * (i / (PIPES - 1)) ** 0.85)
        outer = pitch * 0.487 * (1 - 0.10 * i / PIPES)
        upper = [length * 0.5 + rng.normal(0, 1.2)] if length > 11 and rng.random() < 0.5 else []
        lay_stem(
            batch,
            length,
            outer,
            outer * 0.80,
            cane,
            rng,
            nodes=[0.25] + upper,
            stopped=length - 0.4,
            turn=ALONG_Y,
            at=(-width / 2 + pitch * (i + 0.5), -length, pitch * 0.5),
            sides=32,
        )


def _bind(strips, binding, rng, y, width, pitch, strip_colour, cords):
    """A strip before and behind the pipes, and cord over it between every two pipes."""
    wide = width + (0.5 if y > -4 else 0.3)
    for z in (pitch + 0.02, -0.02):
        path = np.array([(x, y, z + 0.10) for x in np.linspace(-wide / 2, wide / 2, 30)])
        strips.strand(path, mesh.rrect(0.85, 0.22, 0.09, 3), up=(0, 0, 1), col=strip_colour)
    for i in range(PIPES + 1):
        for turn in range(TURNS_BETWEEN_PIPES):
            x = -width / 2 + pitch * i + (turn - 1) * 0.17
            over = [
                (x - 0.1, y - 0.62, pitch * 0.62),
                (x - 0.05, y - 0.50, pitch + 0.16),
                (x, y, pitch + 0.32),
                (x + 0.05, y + 0.50, pitch + 0.16),
                (x + 0.1, y + 0.62, pitch * 0.62),
            ]
            colour = np.array(cords[(i + turn) % 2 if i % 4 else 2]) * rng.uniform(0.85, 1.1)
            binding.strand(mesh.catmull(over, 6), mesh.circle(CORD_CM, 8), col=colour)


def _hang_tassel(batch, rng, width, pitch, cords):
    """The loose end of the cord, two-coloured, with a tassel."""
    left = -width / 2
    path = [(left - 0.1, -2.3, pitch), (left - 1.2, -3.4, 0.5), (left - 1.6, -6, 0.2)]
    path = mesh.catmull(path + [(left - 0.9, -8.5, 0.2), (left - 1.5, -11, 0.2)], 12)
    twist = np.arange(len(path)) * 0.9
    for ply, colour in ((0, cords[1]), (math.pi, cords[0])):
        offset = np.c_[np.cos(twist + ply), 0 * twist, np.sin(twist + ply)] * 0.07
        batch.strand(path + offset, mesh.circle(0.08, 7), col=colour)
    for _ in range(26):
        aside = math.sin(rng.normal(0, 0.20))
        length = rng.uniform(1.7, 2.3)
        end = path[-1]
        thread = [
            end,
            end + [aside * 0.3, -0.5, 0.08],
            end + [aside * length * 0.7, -length * 0.7, 0.02 + 0.1 * rng.random()],
            end + [aside * length, -length, 0.1 * rng.random()],
        ]
        colour = np.array(cords[0]) * rng.uniform(0.8, 1.25)
        batch.strand(mesh.catmull(thread, 5), mesh.circle(0.045, 5), col=colour)
