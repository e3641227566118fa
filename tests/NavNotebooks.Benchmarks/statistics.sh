#!/usr/bin/env bash
# Statistics side by side with scipy and R on the same bytes, in one run: medians of the inner loops, start-up and reading left out.
# Usage: tests/NavNotebooks.Benchmarks/statistics.sh     needs Rscript with survey and boot; a python3 with scipy (PYTHON=… to name it).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -c Release "$here" -v q --nologo >/dev/null
bench=(dotnet "$here/bin/Release/net10.0/NavNotebooks.Benchmarks.dll" statistics)
"${bench[@]}" write "$work"
"${bench[@]}" run "$work" | tee "$work/own.txt" | sed 's/^/own  /' >&2
"$python" "$here/statistics_in_scipy.py" "$work" | tee "$work/scipy.txt" | sed 's/^/scipy  /' >&2
Rscript "$here/statistics_in_r.R" "$work" | tee "$work/r.txt" | sed 's/^/R  /' >&2

seconds() { awk -v name="$2" '$1 == name { print $2 }' "$work/$1.txt"; }
answer() { awk -v name="$2" '$1 == name { print $3 }' "$work/$1.txt"; }

# agree NAME A B TOLERANCE: stops where two programs did not compute the same.
agree() {
    awk -v a="$2" -v b="$3" -v most="$4" 'BEGIN { gap = (a - b) / b; exit !(gap < most && gap > -most) }' || {
        echo "$1: $2 and $3 differ by more than $4" >&2
        exit 1
    }
}

# compare TITLE OWN PEER TARGET: one line of the table; both in seconds.
compare() { awk -v title="$1" -v own="$2" -v peer="$3" -v target="$4" 'BEGIN { printf "%-66s %9.4f s %9.4f s   ratio %.4f (at most %s)%s\n", title, own, peer, own / peer, target, own / peer <= target ? "" : "   MISSED" }'; }

least() { printf '%s\n' "$@" | sort -g | head -1; }

agree "Welch tests" "$(answer own welch)" "$(answer scipy welch)" 1e-9
agree "Design-based means" "$(answer own svyby)" "$(answer r svyby)" 1e-9
agree "Cluster bootstrap" "$(answer own bootstrap)" "$(answer r bootstrap-index)" 0.05

echo "medians on $(nproc) cores; own, then the peer's fastest way"
compare "1,000 Welch tests on 100,000 rows, beside scipy" "$(seconds own welch)" "$(least "$(seconds scipy welch)" "$(seconds scipy welch-in-one-call)")" 0.2
compare "means of 2 groups, 5,000 clusters, 1,000,000 rows, beside svyby" "$(seconds own svyby)" "$(seconds r svyby)" 0.05
compare "the same with the design declared, beside svydesign and svyby" \
    "$(awk "BEGIN { print $(seconds own svyby) + $(seconds own design) }")" "$(awk "BEGIN { print $(seconds r svyby) + $(seconds r design) }")" 0.05
compare "10,000 replicates of 5,000 clusters, a difference, beside boot" "$(seconds own bootstrap)" \
    "$(least "$(seconds r bootstrap-index)" "$(seconds r bootstrap-frequency)" "$(seconds r bootstrap-cores)")" 0.1
compare "the same on one core, beside boot on one core" "$(seconds own bootstrap-1)" \
    "$(least "$(seconds r bootstrap-index)" "$(seconds r bootstrap-frequency)")" 0.1
compare "means of 5 groups, 10,000,000 rows, beside reading the bytes once" "$(seconds own means)" "$(seconds own read)" 3
compare "the same, all rows in one group" "$(seconds own means-one-group)" "$(seconds own read)" 3
compare "the same, of 200 groups" "$(seconds own means-200)" "$(seconds own read)" 3
