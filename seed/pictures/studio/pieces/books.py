"""A cloth-bound book: a thing whose size everybody knows, laid beside or on a piece to show how large it is."""

import math

from mathutils import Matrix

from studio import material, mesh

COVER_CM = 0.28
SQUARE_CM = 0.35
PAPER = (0.80, 0.74, 0.62)


def book(colour, size, at, turn=0):
    """Lies on the point `at`, its back to the left; `size` is height, width and thickness in cm, `turn` in degrees."""
    height, width, thick = size
    cloth = material.flat(material.hexc(colour), 0.85, 0.15, bump=0.5, bscale=60, var=0.1)
    paper = material.flat(PAPER, 0.9, 0.1, var=0.05)
    block = thick - 2 * COVER_CM
    parts = [
        mesh.box("cover", (width, height, COVER_CM), (0, 0, COVER_CM / 2), 0.10, [cloth]),
        mesh.box("cover", (width, height, COVER_CM), (0, 0, thick - COVER_CM / 2), 0.10, [cloth]),
        mesh.box(
            "back", (COVER_CM, height, thick - 0.06), (-width / 2 + COVER_CM / 2, 0, thick / 2), 0.12, [cloth]
        ),
        mesh.box(
            "pages",
            (width - SQUARE_CM - COVER_CM, height - 2 * SQUARE_CM, block + 0.02),
            ((COVER_CM - SQUARE_CM) / 2, 0, thick / 2),
            0.03,
            [paper],
        ),
    ]
    place = Matrix.Translation(at) @ Matrix.Rotation(math.radians(turn), 4, "Z")
    for part in parts:
        part.matrix_world = place @ Matrix.Translation(part.location)
    return parts
