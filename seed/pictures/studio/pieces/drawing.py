"""Pictures painted with numpy and Pillow while a piece is made: noise for their grounds, blur, and where they are kept."""

import numpy as np
from PIL import Image

from studio.scratch import scratch_file


def fractal_noise(width, height, coarsest, seed=0, octaves=4):
    """Cloudy noise from 0 to 1; `coarsest` is the size of its largest clouds in pixels."""
    rng = np.random.default_rng(seed)
    total, weight = np.zeros((height, width), np.float32), 1
    for octave in range(octaves):
        cell = max(2, int(coarsest / 2**octave))
        rows, columns = height // cell + 3, width // cell + 3
        dots = Image.fromarray(rng.random((rows, columns)).astype(np.float32))
        total += (
            weight * np.asarray(dots.resize((columns * cell, rows * cell), Image.BICUBIC))[:height, :width]
        )
        weight *= 0.55
    low, high = np.percentile(total, [2, 98])
    return np.clip((total - low) / (high - low), 0, 1)


def box_blur(pixels, radius, rounds=3):
    """Three box blurs are nearly a Gaussian one. Pillow cannot blur arrays of floats."""
    radius = max(1, int(round(radius)))
    pixels = np.asarray(pixels, np.float32)
    for _ in range(rounds):
        for axis in (0, 1):
            margins = [(radius + 1, radius) if each == axis else (0, 0) for each in (0, 1)]
            sums = np.cumsum(np.pad(pixels, margins, mode="edge"), axis, dtype=np.float64)
            size = pixels.shape[axis]
            window = np.take(sums, range(2 * radius + 1, 2 * radius + 1 + size), axis)
            pixels = ((window - np.take(sums, range(size), axis)) / (2 * radius + 1)).astype(np.float32)
    return pixels


def saved(pixels, name):
    """Writes values from 0 to 255 as a PNG and returns its path."""
    path = scratch_file(f"{name}.png")
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)
    return path


def as_mask(image):
    """A grey Pillow image as floats from 0 to 1."""
    return np.asarray(image, np.float32) / 255


def painted_over(ground, coverage, colour):
    """Lays `colour` (0 to 255) over an RGB array where `coverage` (0 to 1) says so."""
    coverage = np.asarray(coverage, np.float32)[..., None]
    return ground * (1 - coverage) + np.array(colour, np.float32) * coverage
