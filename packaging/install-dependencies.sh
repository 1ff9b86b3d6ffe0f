#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the program needs to be built on Debian 12, and says what. Usage: install-dependencies.sh [tests]
set -euo pipefail

build=(ca-certificates g++ cmake ninja-build ccache mold pkg-config
       qt6-base-dev qt6-charts-dev qt6-svg-dev libzip-dev libqpdf-dev libexpat1-dev libeigen3-dev
       qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
       libqt6opengl6-dev libqt6sql6-sqlite qt6-qpa-plugins libqt6svg6 libsqlite3-dev sqlite3
       libgl-dev libvulkan-dev fonts-inter fonts-noto-core)
tests=(clang clang-format libclang-rt-14-dev llvm xvfb openbox xdotool imagemagick poppler-utils procps unzip python3-numpy)

wanted=("${build[@]}")
[ "${1:-}" = tests ] && wanted+=("${tests[@]}")

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "This script installs packages on Debian and its relatives. Please install by hand: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and neither root nor sudo is there to install them:" >&2
        echo "  ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} missing packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "Installing failed; the lines above say why." >&2
    exit 1
fi
echo "Installed."
