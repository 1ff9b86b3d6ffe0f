#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors and runs every test; then once more under AddressSanitizer
# and UndefinedBehaviorSanitizer. Usage: test.sh [--quick]   (--quick leaves the sanitizers out)
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh tests

echo "Checking the formatting ..."
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror

jobs=$(nproc)
run_preset() { # PRESET [CTEST OPTION ...]
    local preset=$1
    shift
    echo "Configuring ($preset) ..."
    local log
    log=$(mktemp)
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
    rm -f "$log"
    echo "Building ($preset) ..."
    cmake --build --preset "$preset"
    echo "Testing ($preset) ..."
    (cd "build/$preset" && ctest --output-on-failure -j "$((jobs + 1))" "$@")
}

run_preset check
if [ "${1:-}" != --quick ]; then
    # Qt and the font libraries keep memory for the life of the process, so leaks are not looked for.
    export ASAN_OPTIONS=detect_leaks=0
    export UBSAN_OPTIONS=print_stacktrace=1
    # The comparisons with numpy have just been made; what they call is in the unit tests as well.
    run_preset asan --exclude-regex '_check$'
fi
