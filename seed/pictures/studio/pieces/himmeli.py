"""Sodas, a Lithuanian straw garden: octahedra of rye straw hanging in and under one large octahedron."""

import math

import numpy as np

from studio import material, mesh

MODELLED_CM = 30.0  # the figures below are for this width; the whole is scaled to the catalogue's
TURN = 0.35  # radians: not square to the camera
MIDDLE_CM = 19.0
BORE = 0.72  # of a straw's thickness
GAP_CM = 0.10  # between a straw's end and the corner, where the thread shows
LINE_ABOVE_CM = 60


def build(facts):
    """Hangs: the recipe's `lift` keeps it off the floor."""
    garden = _Garden(np.array(material.hexc(facts["straw"])))
    top, bottom, corners = garden.octahedron((0, 0, MIDDLE_CM), 12.6, 12.6, 0.24, TURN)
    inner_top, _, _ = garden.octahedron((0, 0, MIDDLE_CM), 12.6 * 0.46, 12.6 * 0.46, 0.19, TURN + math.pi / 4)
    garden.hang(top, inner_top)
    heart_top, _, _ = garden.octahedron((0, 0, MIDDLE_CM), 2.4, 2.4, 0.16, TURN)
    garden.hang(inner_top, heart_top)
    for k, corner in enumerate(corners):
        _hang_pair(garden, corner, TURN + 0.4 * k)
    for k in range(4):
        between = (corners[k] + corners[(k + 1) % 4]) / 2
        small_top, small_bottom, _ = garden.octahedron(between - [0, 0, 3.0], 1.9, 2.0, 0.15, 0.5 * k)
        garden.hang(between, small_top)
        garden.tassel(small_bottom, 7, 1.0)
    garden.tassel(bottom, 13, 4.4)
    return garden.hung_from(top, facts["dims_cm"][0] / MODELLED_CM)


def _hang_pair(garden, corner, turn):
    """One octahedron in another under a corner of the large one."""
    middle = corner - [0, 0, 5.3]
    top, bottom, _ = garden.octahedron(middle, 3.3, 3.6, 0.17, turn)
    garden.hang(corner, top)
    garden.tassel(bottom)
    garden.octahedron(middle, 1.5, 1.6, 0.13, turn + 0.78)


class _Garden:
    """Collects straws and threads."""

    def __init__(self, straw):
        self.straw = straw
        self.straws, self.threads = mesh.Batch(), mesh.Batch()
        self.rng = np.random.default_rng(3)

    def octahedron(self, middle, radius, half_height, thick, turn):
        """Twelve straws; returns the upper and the lower corner and the four between them."""
        middle = np.array(middle, float)
        angles = [turn + k * math.pi / 2 for k in range(4)]
        corners = [middle + [radius * math.cos(a), radius * math.sin(a), 0] for a in angles]
        top, bottom = middle + [0, 0, half_height], middle - [0, 0, half_height]
        for k, corner in enumerate(corners):
            for other in (corners[(k + 1) % 4], top, bottom):
                self._straw(corner, other, thick)
        return top, bottom, corners

    def _straw(self, start, end, radius):
        direction = (end - start) / np.linalg.norm(end - start)
        path = np.linspace(start + direction * GAP_CM, end - direction * GAP_CM, 8)
        brightness = self.rng.uniform(0.72, 1.12)
        hue = np.array([1, self.rng.uniform(0.95, 1.03), self.rng.uniform(0.85, 1.05)])
        tint = self.straw * brightness * hue
        V, F, uv = mesh.sweep_data(path, mesh.circle(radius, 10), cap=False)
        self.straws.add(V, F, uv + [self.rng.uniform(0, 80), 0], tint)
        V, F, uv = mesh.sweep_data(path, mesh.circle(radius * BORE, 10), cap=False)
        self.straws.add(V, F[:, ::-1], uv, tint * 0.7)

    def hang(self, start, end):
        """A thread between two corners."""
        self.threads.strand(np.array([start, end], float), mesh.circle(0.035, 5))

    def tassel(self, at, count=9, length=1.5):
        """Split straws that spread downwards."""
        down = np.linspace(0, 1, 5)
        for k in range(count):
            angle = 2 * math.pi * k / count
            out = 0.28 * length * down**1.3
            path = np.stack([out * math.cos(angle), out * math.sin(angle), -length * down], -1) + at
            self.straws.strand(path, mesh.circle(0.075, 6), col=self.straw * self.rng.uniform(0.7, 1.1))

    def hung_from(self, top, scale):
        """
        The objects that count for the framing. The long line up to the ceiling is their child, so that it is rendered,
        but it is not returned: the camera would make room for it.
        """
        straws = self.straws.build("straws", [material.fibre(rough=0.34, spec=0.5)])
        threads = self.threads.build("threads", [material.flat((0.62, 0.5, 0.32), 0.8)])
        line = mesh.Batch()
        line.strand(np.array([top - [0, 0, 0.3], top + [0, 0, LINE_ABOVE_CM]]), mesh.circle(0.05, 6))
        line.build("line", [material.flat((0.55, 0.44, 0.28), 0.8)]).parent = straws
        straws.scale = threads.scale = (scale, scale, scale)
        return [straws, threads]
