#!/usr/bin/env bash
# Times whole processes side by side: nav against jupyter nbconvert on the same 21 cells, and `nav report` alone.
# Usage: tests/NavNotebooks.Benchmarks/compare.sh [RUNS]     needs GNU time, jupyter-nbconvert, ipykernel, pandas, scipy.
set -euo pipefail
runs=${1:-7}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/nav" --version >/dev/null # builds the command
nav=(dotnet "$root/lib/NavNotebooks.Cli/bin/Release/net10.0/nav.dll")
dotnet run -c Release --project "$root/tests/NavNotebooks.Benchmarks" -- "$work" >/dev/null

# timed NAME COMMAND...: appends "seconds kilobytes" of the whole process (children waited for) to NAME's file.
timed() {
    local name=$1
    shift
    /usr/bin/time -a -o "$work/$name.txt" -f '%e %M' "$@" >"$work/$name.log" 2>&1 || {
        cat "$work/$name.log" >&2
        exit 1
    }
}

median() { sort -n -k "$2" "$1" | awk -v column="$2" '{ value[NR] = $column } END { print value[int((NR + 1) / 2)] }'; }

for ((run = 0; run <= runs; run++)); do
    timed nav "${nav[@]}" html "$work/csharp.ipynb" -o "$work/csharp.html"
    timed nbconvert jupyter nbconvert --to html --execute "$work/python.ipynb" --output "$work/python.html"
    timed report "${nav[@]}" report --out "$work/site"
    # The first run warms the disk and is not counted.
    [ "$run" -gt 0 ] || rm "$work"/{nav,nbconvert,report}.txt
done

echo "21 cells, 1,745 rows x 63 columns; medians of $runs paired runs on $(nproc) cores"
echo "nav html           $(median "$work/nav.txt" 1) s   $(($(median "$work/nav.txt" 2) / 1024)) MiB peak"
echo "nbconvert          $(median "$work/nbconvert.txt" 1) s   $(($(median "$work/nbconvert.txt" 2) / 1024)) MiB peak of the largest process"
paste "$work/nav.txt" "$work/nbconvert.txt" | awk '{ print $1 / $3 }' >"$work/ratio.txt"
echo "ratio, run by run  $(median "$work/ratio.txt" 1)"
echo "nav report         $(median "$work/report.txt" 1) s   $(($(median "$work/report.txt" 2) / 1024)) MiB peak"
