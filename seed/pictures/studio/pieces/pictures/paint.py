"""The surface of painted and printed pictures."""

from studio import material
from studio.pieces.wood_surface import image_node

FILMIC = 1.3
"""Filmic washes painted colours out; this gamma gives them back."""


def paint(colour, relief, weave=1.0, impasto=0.016, roughness=0.42, gamma=FILMIC):
    """
    Colour and relief are image files laid over the whole face. `weave` is how much of the canvas shows (0 for paper),
    `impasto` the height of the thickest paint in centimetres. Thick paint shines a little more than thin.
    """
    g = material.G("paint")
    tint = g("Gamma", Color=image_node(g.nt, colour).outputs[0], Gamma=gamma).outputs[0]
    height = image_node(g.nt, relief, is_colour=False).outputs[0]
    threads = [
        g(
            "TexWave",
            {"wave_type": "BANDS", "bands_direction": direction},
            Vector=g.coord(),
            Scale=3.6,
            Distortion=0.6,
            Detail=1,
        ).outputs["Fac"]
        for direction in "XY"
    ]
    normal = g.bump(g.math("MULTIPLY", *threads), 0.018 * weave, 0.5)
    g.pbr(
        Base_Color=tint,
        Roughness=g.ramp(height, [(0.2, roughness + 0.12), (0.8, roughness - 0.06)]),
        Specular=0.35,
        Normal=g.bump(height, impasto, 0.7, normal),
    )
    return g.m
