"""
Torito de Pucará: a hollow clay bull with spout and ring handle, white glaze and raised coloured ornament.
Centimetres, x forward.
"""

from studio import material
from studio.material import hexc
from studio.pieces.carving import Skin, moulded
from studio.pieces.torito_ornament import Ornament

BODY = (
    [
        (-7.3, 0, 8.6, 2.7, 0.95),
        (-5.6, 0, 8.7, 4.1),
        (-2.0, 0, 8.4, 4.25),
        (1.5, 0, 8.6, 4.4),
        (3.8, 0, 9.6, 4.3),
    ],
    [(3.4, 0, 10.2, 4.3, 0.96), (5.0, 0, 12.3, 3.7, 0.95), (6.0, 0, 14.0, 3.0, 0.98), (6.8, 0, 15.2, 2.4)],
    [
        (6.6, 0, 15.4, 2.35, 1.08),
        (8.0, 0, 14.9, 2.15, 1.08),
        (9.2, 0, 13.9, 1.7, 1.2),
        (10.0, 0, 13.4, 1.55, 1.55, 0.95),
    ],
    [(8.8, 0, 12.6, 1.3, 1.2), (9.9, 0, 12.3, 1.05, 1.6, 0.75)],
    [(8.2, 0, 12.4, 0.9, 0.6), (7.9, 0, 10.2, 1.0, 0.5), (7.0, 0, 7.6, 1.1, 0.5), (5.4, 0, 5.6, 0.8, 0.5)],
    [(-0.9, 0, 12.2, 1.5), (-0.9, 0, 13.4, 1.15), (-0.9, 0, 14.6, 1.1)],
    [
        (-1.6, 0, 14.2, 0.5, 1.2),
        (-2.6, 0, 15.7, 0.52, 1.3),
        (-4.4, 0, 15.6, 0.52, 1.3),
        (-5.4, 0, 13.9, 0.55, 1.3),
        (-5.5, 0, 12.3, 0.7, 1.3),
    ],
    [
        (-8.9, 0, 10.6, 0.8),
        (-9.7, 0, 11.6, 0.62),
        (-9.3, 0, 13.0, 0.56),
        (-7.7, 0.7, 13.3, 0.55),
        (-6.2, 1.5, 12.5, 0.8),
        (-5.4, 1.8, 12.1, 0.4),
    ],
)


def _paired_limbs(side):
    """Foreleg, hind leg, ear and horn of one side."""
    return (
        [
            (4.0, side * 2.1, 7.0, 2.3),
            (4.2, side * 2.5, 4.2, 1.95),
            (4.2, side * 2.65, 1.9, 1.75),
            (4.3, side * 2.65, 0.95, 1.85, 1, 0.55),
        ],
        [
            (-5.4, side * 2.1, 7.2, 2.6),
            (-5.7, side * 2.5, 4.2, 2.0),
            (-5.6, side * 2.65, 1.9, 1.75),
            (-5.5, side * 2.65, 0.95, 1.85, 1, 0.55),
        ],
        [
            (6.0, side * 2.1, 16.0, 0.8),
            (5.6, side * 3.3, 16.0, 0.78, 1, 0.6),
            (5.3, side * 4.3, 15.6, 0.4, 1, 0.5),
        ],
        [
            (6.9, side * 1.2, 16.9, 0.95),
            (6.8, side * 2.3, 17.8, 0.8),
            (7.1, side * 2.9, 18.8, 0.52),
            (7.7, side * 2.8, 19.75, 0.2),
        ],
    )


def build(facts):
    """`glaze` and `clay` are the colours of glaze and bare foot."""
    glaze = material.glaze(
        hexc(facts["glaze"]), hexc(facts["clay"]), line=1.0, wob=0.5, speck=0.2, rough=0.12
    )
    body = moulded("torito", (*BODY, *_paired_limbs(-1), *_paired_limbs(1)), glaze, 0.17, 5)
    ornament = Ornament(Skin(body))
    for side in (-1, 1):
        ornament.flank(side)
        ornament.eye(side)
        ornament.nostril(side)
    ornament.garland()
    ornament.halter()
    ornament.mouth()
    ornament.spout()
    return [body, ornament.batch.build("ornament", [material.vcol(0.22, 0.5, 0.8, bump=0.15, bscale=7)])]
