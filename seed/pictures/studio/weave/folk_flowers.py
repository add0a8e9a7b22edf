"""Painted folk flowers, as on the doors of retablos."""

import numpy as np

from studio.weave.texture import rgb, save_picture

COLOURS = ["#d6303a", "#f08a24", "#f3c33c", "#e8618c", "#f4eee0"]
FRAME_PX, CHECK_PX = 22, 26


def painted_door(background="#1f4e79", seed=3, width=512, height=1024):
    """Path of a picture: five flowers up a door leaf of the colour `background`, in a checked frame."""
    panel = _Panel(width, height, background, seed)
    for tone, y in enumerate(np.linspace(height * 0.86, height * 0.14, 5)):
        side = 1 if tone % 2 else -1
        x = width / 2 + side * width * 0.16
        panel.stem((width / 2, min(height, y + height * 0.17)), (x, y), side * 20, "#3f8a4a", 5)
        for direction in (-1, 1):
            panel.leaf(
                (width / 2, y + height * 0.1),
                (width / 2 + direction * width * 0.22, y + height * 0.085),
                "#5aa35a",
            )
        panel.blob(x, y, 62, COLOURS[tone % 5], 6, tone)
        panel.blob(x, y, 40, COLOURS[(tone + 2) % 5], 6, tone + 1)
        panel.blob(x, y, 17, "#f3c33c")
        for angle in np.arange(8) * np.pi / 4:
            panel.blob(x + 92 * np.cos(angle), y + 80 * np.sin(angle), 6, "#f4eee0")
    panel.frame("#d9a13a", "#a3262b")
    return save_picture(f"door-{background[1:]}-{seed}.png", panel.pixels)


class _Panel:
    def __init__(self, width, height, background, seed):
        noise = np.random.default_rng(seed).normal(0, 3, (height, width, 1))
        self.pixels = np.zeros((height, width, 3), np.float32) + rgb(background) + noise.astype(np.float32)

    def blob(self, x, y, radius, colour, petals=0, turn=0):
        """A dab of paint, scalloped into `petals`. Only its own patch is touched, which keeps a panel quick."""
        height, width, _ = self.pixels.shape
        reach = int(radius * 1.4 + 3)
        left, right = max(0, int(x) - reach), min(width, int(x) + reach)
        top, bottom = max(0, int(y) - reach), min(height, int(y) + reach)
        if right <= left or bottom <= top:
            return
        rows, columns = np.mgrid[top:bottom, left:right]
        scallop = 1 + 0.28 * np.cos(petals * np.arctan2(rows - y, columns - x) + turn) if petals else 1
        cover = np.clip((radius * scallop - np.hypot(columns - x, rows - y)) / 2 + 0.5, 0, 1)[..., None]
        patch = self.pixels[top:bottom, left:right]
        patch[:] = patch * (1 - cover) + np.array(rgb(colour)) * cover

    def stem(self, start, end, bend, colour, radius):
        for t in np.linspace(0, 1, 60):
            x = start[0] * (1 - t) + end[0] * t + np.sin(t * np.pi) * bend
            self.blob(x, start[1] * (1 - t) + end[1] * t, radius, colour)

    def leaf(self, start, end, colour):
        for t in np.linspace(0, 1, 12):
            x, y = start[0] * (1 - t) + end[0] * t, start[1] * (1 - t) + end[1] * t
            self.blob(x, y, 4 + 14 * np.sin(t * np.pi), colour)

    def frame(self, colour, check):
        height, width, _ = self.pixels.shape
        y, x = np.mgrid[0:height, 0:width]
        border = (x < FRAME_PX) | (x > width - FRAME_PX) | (y < FRAME_PX) | (y > height - FRAME_PX)
        self.pixels[border] = rgb(colour)
        self.pixels[border & ((x // CHECK_PX + y // CHECK_PX) % 2 == 0)] = rgb(check)
