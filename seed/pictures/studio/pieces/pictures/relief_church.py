"""The church of the relief, between its two towers. Pixels, 30 to the centimetre; heights as shares of the depth."""

from studio.pieces.pictures.carving import barrel, dome, raised

CHURCH_X, SQUARE, CHURCH = 430, 960, 0.78
"""Axis of the church, row of its foot, height of its front."""


def church(carving):
    """Front, dome behind a gable, cross, portal and round window."""
    x, foot, front = CHURCH_X, SQUARE, CHURCH
    carving.rectangle(x - 105, x + 105, foot, foot - 270, front)
    carving.ellipse(
        x - 92, foot - 400, x + 92, foot - 190, raised(front - 0.03, 0.10, dome(x, foot - 290, 92, 110))
    )
    gable = [(x - 112, foot - 262), (x + 112, foot - 262), (x + 64, foot - 330), (x - 64, foot - 330)]
    carving.polygon(gable, front + 0.04)
    carving.rectangle(x - 6, x + 6, foot - 392, foot - 450, front)
    carving.rectangle(x - 24, x + 24, foot - 424, foot - 435, front)
    carving.arch(x, foot, 70, 90, front + 0.05)
    carving.arch(x, foot, 52, 84, front - 0.16)
    carving.ellipse(x - 28, foot - 222, x + 28, foot - 166, front - 0.12)
    carving.ellipse(x - 14, foot - 208, x + 14, foot - 180, front - 0.03)


def tower(carving, x):
    """Shaft with cornices, belfry, cupola and cross, around `x`."""
    foot, front = SQUARE, CHURCH
    carving.rectangle(x - 46, x + 46, foot, foot - 330, raised(front + 0.03, 0.05, barrel(x, 46)))
    for up in (92, 216, 330):
        carving.rectangle(x - 54, x + 54, foot - up, foot - up - 13, front + 0.12)
    carving.rectangle(x - 40, x + 40, foot - 343, foot - 420, raised(front + 0.03, 0.04, barrel(x, 40)))
    for across in (-17, 17):
        carving.arch(x + across, foot - 352, 20, 38, front - 0.14)
        carving.arch(x + across, foot - 236, 20, 56, front - 0.10)
    carving.rectangle(x - 48, x + 48, foot - 418, foot - 430, front + 0.12)
    carving.ellipse(
        x - 40, foot - 474, x + 40, foot - 390, raised(front + 0.02, 0.08, dome(x, foot - 428, 40, 46))
    )
    carving.rectangle(x - 4, x + 4, foot - 470, foot - 512, front)
    carving.rectangle(x - 15, x + 15, foot - 492, foot - 500, front)
