"""Leather goods: panels cut with rounded corners, real stitches, hides, metal fittings. Centimetres throughout."""
