"""
Intel's Open Image Denoise network (HDR colour with albedo and normal), run with PyTorch, since Debian's Blender is
built without the library. Architecture and transfer function are those of the library; its weights come from the npm
package that STUDIO_WEIGHTS points into, under the Apache licence 2.0.
"""

import os

import numpy as np
import torch
import torch.nn.functional as functional

from studio.weights import read_weights

LUMINANCE = np.array([0.212671, 0.715160, 0.072169], np.float32)
MIDDLE_GREY = 0.18
HDR_MAX = 65504.0

# A perceptually uniform curve in three pieces: linear, power, logarithm.
SLOPE, GAIN, POWER, POWER_SHIFT = 1.41283765e03, 1.64593172, 4.31384981e-01, -2.94139609e-03
LOG_GAIN, LOG_INNER, LOG_SHIFT = 1.92653254e-01, 6.26026094e-03, 9.98620152e-01
LINEAR_TO, POWER_TO = 1.57945760e-06, 3.22087631e-02
CURVE_LINEAR_TO, CURVE_POWER_TO = 2.23151711e-03, 3.70974749e-01


def denoise(light, albedo, normal):
    """All arrays are height × width × 3; the result has the scale of `light`."""
    # One NaN of a glass shader would spread over the network's whole field of view.
    light = np.clip(np.nan_to_num(light, nan=0, posinf=0, neginf=0), 0, 60)
    albedo = np.clip(np.nan_to_num(albedo), 0, 1)
    normal = np.clip(np.nan_to_num(normal), -1, 1)
    exposure = _exposure(light)
    ceiling = float(_to_curve(np.float64(HDR_MAX)))
    layers = np.concatenate([_to_curve(light * exposure) / ceiling, albedo, normal * 0.5 + 0.5], -1)
    cleaned = _run(layers.astype(np.float32))
    return (_from_curve(np.clip(cleaned, 0, 1) * ceiling) / exposure).astype(np.float32)


def _run(layers):
    height, width = layers.shape[:2]
    padding = ((0, -height % 16), (0, -width % 16), (0, 0))
    padded = np.pad(layers, padding, mode="edge").transpose(2, 0, 1)[None]
    weights = read_weights(os.environ["STUDIO_WEIGHTS"])
    with torch.no_grad():
        result = _network(weights, torch.from_numpy(padded.copy()))
    return result[0].numpy().transpose(1, 2, 0)[:height, :width]


def _network(weights, layers):
    """A U-net: four halvings, a bottom, and as many doublings that see the halved layers again."""

    def convolve(name, tensor):
        return functional.relu(
            functional.conv2d(tensor, weights[f"{name}.weight"], weights[f"{name}.bias"], padding=1)
        )

    def halve(tensor):
        return functional.max_pool2d(tensor, 2)

    first = halve(convolve("enc_conv1", convolve("enc_conv0", layers)))
    second = halve(convolve("enc_conv2", first))
    third = halve(convolve("enc_conv3", second))
    fourth = halve(convolve("enc_conv4", third))
    tensor = convolve("enc_conv5b", convolve("enc_conv5a", fourth))
    for stage, seen in ((4, third), (3, second), (2, first), (1, layers)):
        doubled = functional.interpolate(tensor, scale_factor=2, mode="nearest")
        tensor = convolve(f"dec_conv{stage}a", torch.cat([doubled, seen], 1))
        tensor = convolve(f"dec_conv{stage}b", tensor)
    return convolve("dec_conv0", tensor)


def _exposure(light):
    """What brings the logarithmic mean of the picture to middle grey, measured on tiles."""
    height, width = light.shape[:2]
    tile = 16
    luminance = (light @ LUMINANCE)[: height // tile * tile, : width // tile * tile]
    tiles = luminance.reshape(height // tile, tile, width // tile, tile).mean((1, 3))
    lit = tiles[tiles > 1e-8]
    return MIDDLE_GREY / 2 ** np.log2(lit).mean() if len(lit) else 1.0


def _to_curve(value):
    power = GAIN * np.power(np.maximum(value, 1e-12), POWER) + POWER_SHIFT
    logarithm = LOG_GAIN * np.log(value + LOG_INNER) + LOG_SHIFT
    return np.where(value <= LINEAR_TO, SLOPE * value, np.where(value <= POWER_TO, power, logarithm))


def _from_curve(value):
    power = np.power(np.maximum((value - POWER_SHIFT) / GAIN, 1e-12), 1 / POWER)
    logarithm = np.exp((value - LOG_SHIFT) / LOG_GAIN) - LOG_INNER
    return np.where(
        value <= CURVE_LINEAR_TO, value / SLOPE, np.where(value <= CURVE_POWER_TO, power, logarithm)
    )
