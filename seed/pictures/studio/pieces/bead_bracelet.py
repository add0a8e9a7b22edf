"""A stretch bracelet: two rows of round glass beads that touch, on elastic thread."""

import numpy as np

from studio import material, mesh
from studio.pieces.seed_beads import thread_bead

HOLE_CM = 0.05
UNEVEN_CM = 0.008
ELASTIC_CM = 0.035


def build(facts):
    """
    `dims_cm` is the closed ring. `rows` beads stand above each other, so that a bead is as thick as the height allows;
    `pattern` lists the colour numbers of one repeat. Catalogue size: one for most wrists, hence no clasp.
    """
    width, _, height = facts["dims_cm"]
    rows, pattern = facts["rows"], facts["pattern"]
    colours = [np.array(material.hexc(c)) for c in facts["colours"]]
    rng = np.random.default_rng(3)
    thick = height / rows
    ring = width / 2 - thick / 2
    count = round(2 * np.pi * ring / (thick * 0.93) / len(pattern)) * len(pattern)
    long = 2 * np.pi * ring / count
    beads, elastic = mesh.Batch(), mesh.Batch()
    bead = _round_bead(thick, long)
    for row in range(rows):
        z = (row + 0.5) * thick
        for i in range(count):
            angle = 2 * np.pi * i / count
            at = _on_wrist(ring, angle) + [0, 0, z]
            along = _on_wrist(ring, angle + 0.01) - _on_wrist(ring, angle - 0.01)
            colour = colours[pattern[i % len(pattern)][row]]
            thread_bead(
                beads,
                (bead[0] * rng.uniform(0.97, 1.02), bead[1]),
                at + rng.normal(0, UNEVEN_CM, 3),
                along / np.linalg.norm(along) + rng.normal(0, 0.03, 3),
                colour * rng.uniform(0.9, 1.05),
            )
        angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
        line = np.array([_on_wrist(ring, a) for a in angles]) + [0, 0, z]
        elastic.strand(line, mesh.circle(ELASTIC_CM, 6), True)
    return [
        beads.build("beads", [material.beads(facts.get("polish", 0.09))]),
        elastic.build("elastic", [material.flat((0.7, 0.66, 0.6), 0.3)]),
    ]


def _on_wrist(ring, angle):
    """A ring laid down by hand: nearly, not quite, a circle."""
    r = ring + 0.05 * np.sin(3 * angle + 1) + 0.03 * np.sin(5 * angle)
    return np.array([r * np.cos(angle), r * np.sin(angle), 0])


def _round_bead(thick, long):
    """A drawn-glass bead: a fat ring whose ends are rounded off, `thick` across and `long` along the hole (cm)."""
    wall = (thick / 2 - HOLE_CM) / 2
    return mesh.torus_data(HOLE_CM + wall, wall, 24, 16, long / 2 / wall)
