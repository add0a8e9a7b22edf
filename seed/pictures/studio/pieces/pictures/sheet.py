"""A drawing or a print: a sheet of cotton paper with a deckle edge that lies on the table, its corners a little up."""

import numpy as np

from studio import mesh
from studio.pieces.drawing import saved
from studio.pieces.pictures import handclasp, hill
from studio.pieces.pictures.paint import paint

MOTIFS = {"handclasp": handclasp, "hill": hill}
THICKNESS, DECKLE = 0.05, 0.10
"""Centimetres: of the sheet, and how far its torn edge wanders."""
ROUGHNESS = 0.8


def build(facts):
    """
    `motif` names the picture; `dims_cm` begins with the long and the short side, `landscape` lays the long one across;
    `deckle` is the share of a torn edge, `impasto` the height of the ink in centimetres, `gamma` deepens the tones.
    """
    long, short = facts["dims_cm"][:2]
    across, up = (long, short) if facts.get("landscape") else (short, long)
    motif = facts["motif"]
    colour, relief = MOTIFS[motif].painted()
    surface = paint(
        saved(colour, motif),
        saved(relief, f"{motif}_relief"),
        weave=0,
        impasto=facts.get("impasto", 0.008),
        roughness=ROUGHNESS,
        gamma=facts.get("gamma", 1.35),
    )
    columns, rows = 150, 190
    u, v = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows), indexing="ij")
    x, y = _torn(u, v, across, up, facts.get("deckle", 1))
    points = np.stack([x, y, _curl(u, v)], -1).reshape(-1, 3)
    flat = np.stack([(u + 1) / 2, (v + 1) / 2], -1).reshape(-1, 2)
    sheet = mesh.obj_from("sheet", points, mesh.grid_faces(columns, rows), flat, [surface])
    solid = sheet.modifiers.new("paper", "SOLIDIFY")
    solid.thickness, solid.offset = THICKNESS, -1
    return [sheet]


def _torn(u, v, across, up, deckle):
    rng = np.random.default_rng(4)
    wander = lambda count: np.convolve(rng.normal(0, 1, count + 4), np.ones(5) / 5, "valid") * DECKLE
    sides, ends = wander(u.shape[1]), wander(u.shape[0])
    x = u * across / 2 + deckle * (np.abs(u) > 0.985) * np.sign(u) * sides[None, :]
    y = v * up / 2 + deckle * (np.abs(v) > 0.985) * np.sign(v) * ends[:, None]
    return x, y


def _curl(u, v):
    """Two opposite corners rise, and the sheet is nowhere quite flat; centimetres."""
    one = 1.2 * np.clip(u * 0.75 + v * 0.66 - 0.45, 0, 2) ** 2
    other = 0.55 * np.clip(-u * 0.8 - v * 0.6 - 0.55, 0, 2) ** 2
    waves = 0.10 * (1 + np.sin(u * 2.1 + v * 1.3)) * np.clip(np.abs(u) + np.abs(v) - 0.8, 0, 1)
    return 0.05 + one + other + waves
