#!/usr/bin/env sh
# Draws the two pictures that Jupyter shows beside the kernel's name from the vector drawing. Needs ImageMagick.
set -eu
cd "$(dirname "$0")"
for size in 32 64; do
    convert -background none -density $((96 * size / 64)) logo-svg.svg -resize "${size}x${size}" -strip -define png:exclude-chunks=date,time "logo-${size}x${size}.png"
done
