#!/usr/bin/env bash
# A CSV file of 1,000,000 rows and 50 numeric variables, read here and by pandas.read_csv, in one run: medians of five, start-up left out.
# Usage: tests/NavNotebooks.Benchmarks/csv.sh     needs a python3 with pandas (PYTHON=… to name it).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -c Release "$here" -v q --nologo >/dev/null
bench=(dotnet "$here/bin/Release/net10.0/NavNotebooks.Benchmarks.dll" csv)
"${bench[@]}" write "$work"
"${bench[@]}" run "$work" | tee "$work/own.txt" | sed 's/^/own  /' >&2
"$python" "$here/csv_in_pandas.py" "$work/table.csv" | tee "$work/pandas.txt" | sed 's/^/pandas  /' >&2

awk 'NR == FNR { own = $2; sum = $3; next }
     { gap = (sum - $3) / $3; if (gap > 1e-9 || gap < -1e-9) { print "the sums differ" > "/dev/stderr"; exit 1 }
       printf "1,000,000 rows x 50 numeric variables of CSV %9.3f s %9.3f s   ratio %.3f (at most 0.5)%s\n", own, $2, own / $2, own / $2 <= 0.5 ? "" : "   MISSED" }' \
    "$work/own.txt" "$work/pandas.txt"
