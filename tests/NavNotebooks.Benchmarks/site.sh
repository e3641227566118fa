#!/usr/bin/env bash
# Times whole processes side by side: the site from executed notebooks (nav report --no-run, all pages of it) against jupyter nbconvert, which writes the notebooks' pages alone.
# Usage: tests/NavNotebooks.Benchmarks/site.sh [RUNS]     needs GNU time and jupyter-nbconvert.
# How fast pages are in a browser is printed by the tests: dotnet test tests/NavNotebooks.Cli.Tests --filter FullyQualifiedName~Browsing
set -euo pipefail
runs=${1:-5}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/nav" --version >/dev/null # builds the command
nav=(dotnet "$root/lib/NavNotebooks.Cli/bin/Release/net10.0/nav.dll")

timed() {
    local name=$1
    shift
    /usr/bin/time -a -o "$work/$name.txt" -f '%e' "$@" >"$work/$name.log" 2>&1 || {
        cat "$work/$name.log" >&2
        exit 1
    }
}

median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

cd "$root"
for ((run = 0; run <= runs; run++)); do
    timed site "${nav[@]}" report --no-run --out "$work/site"
    timed nbconvert jupyter nbconvert --to html --output-dir "$work/pages" notebooks/*.ipynb
    # The first run warms the disk and is not counted.
    [ "$run" -gt 0 ] || rm "$work"/{site,nbconvert}.txt
done

paste "$work/site.txt" "$work/nbconvert.txt" | awk '{ print $1 / $2 }' >"$work/ratio.txt"
bytes=$(find "$work/site" -type f ! -name plotly.min.js -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1048576 }')
echo "medians of $runs paired runs on $(nproc) cores, start-up and the check of all claims included"
echo "nav report --no-run  $(median "$work/site.txt") s, $(find "$work/site" -name '*.html' | wc -l) pages, $bytes MiB beside plotly.js (in one language, as stored)"
echo "nbconvert            $(median "$work/nbconvert.txt") s, $(find "$work/pages" -name '*.html' | wc -l) pages"
echo "ratio, run by run    $(median "$work/ratio.txt")"
