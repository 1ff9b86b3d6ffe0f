#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program and opens the sample project. Without a display it walks the sample
# through the five lines on the command line and says where the report lies. Arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
if [ ! -e build/release/build.ninja ]; then
    echo "Configuring ..."
    cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log >&2; exit 1; }
    rm -f build-configure.log
fi
echo "Building (the first time takes a few minutes) ..."
cmake --build --preset release

bin=build/release/app
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ $# -gt 0 ]; then
    [ $# -gt 0 ] && exec "$bin/s3facilitator" "$@"
    exec "$bin/s3facilitator" --sample alpine-composites
fi

out=build/walk
mkdir -p "$out"
rm -f "$out/alpine-composites.s3project" "$out/report.pdf"
cli="$bin/s3facilitator-cli"
echo "No display: walking the sample project through the five lines on the command line."
"$cli" new "$out/alpine-composites.s3project" --sample alpine-composites
"$cli" info "$out/alpine-composites.s3project"
"$cli" check "$out/alpine-composites.s3project"
"$cli" report "$out/alpine-composites.s3project" --out "$out/report.pdf"
echo
echo "The project: $(pwd)/$out/alpine-composites.s3project"
echo "The report:  $(pwd)/$out/report.pdf"
