#!/usr/bin/env bash
# Reading .sav (bytecode) and .zsav beside haven::read_sav: medians of the reading alone, and the peak memory of the process.
# 1,000,000 rows of 40 answers on a five-point scale, 5 % missing, and 10 amounts with three decimals.
# Usage: tests/NavNotebooks.Benchmarks/spss.sh [RUNS] [ROWS]     needs Rscript with haven.
set -euo pipefail
runs=${1:-5}
rows=${2:-1000000}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -c Release "$here" -v q --nologo >/dev/null
bench=(dotnet "$here/bin/Release/net10.0/NavNotebooks.Benchmarks.dll" spss)
Rscript "$here/spss_in_r.R" write "$work" "$rows"

# The first run of each warms the disk and is not counted.
for ((run = 0; run <= runs; run++)); do
    for file in table.sav table.zsav; do
        "${bench[@]}" read "$work/$file" >>"$work/own-$file.txt"
        Rscript "$here/spss_in_r.R" read "$work/$file" >>"$work/r-$file.txt"
        [ "$run" -gt 0 ] || { sums=$(cat "$work/own-$file.txt" "$work/r-$file.txt"); rm "$work/own-$file.txt" "$work/r-$file.txt"; }
        [ "$run" -gt 0 ] || awk '{ if (NR == 1) { n = $3; s = $4 } else if ($3 != n || ($4 - s) / s > 1e-9 || (s - $4) / s > 1e-9) exit 1 }' <<<"$sums" || {
            echo "$file: the two programs did not read the same" >&2
            exit 1
        }
    done
done

median() { sort -g -k "$2" "$1" | awk -v column="$2" '{ value[NR] = $column } END { print value[int((NR + 1) / 2)] }'; }

base=$("${bench[@]}" open "$work/table.sav" | awk '{ print $5 }')
columns=$((rows * 50 * 8 / 1024))
echo "$rows rows x 50 variables; medians of $runs runs on $(nproc) cores"
for file in table.sav table.zsav; do
    own=$(median "$work/own-$file.txt" 2)
    peer=$(median "$work/r-$file.txt" 2)
    peak=$(($(median "$work/own-$file.txt" 5) - base))
    awk -v file="$file" -v own="$own" -v peer="$peer" -v peak="$peak" -v columns="$columns" 'BEGIN {
        printf "%-11s %7.3f s, haven %7.3f s, ratio %.3f (at most 0.5)%s; peak %d MiB beyond the process, %.2f of the columns (at most 1.5)%s\n",
            file, own, peer, own / peer, own / peer <= 0.5 ? "" : " MISSED", peak / 1024, peak / columns, peak / columns <= 1.5 ? "" : " MISSED" }'
done
