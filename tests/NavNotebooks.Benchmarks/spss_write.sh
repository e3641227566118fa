#!/usr/bin/env bash
# Writing the table of spss.sh as .sav (plain and bytecode) and .zsav beside haven::write_sav, in one run: medians of the writing alone, from memory to a
# closed file on the same disk. haven reads what is written here, and must find the same table.
# Usage: tests/NavNotebooks.Benchmarks/spss_write.sh [ROWS]     needs Rscript with haven.
set -euo pipefail
rows=${1:-1000000}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -c Release "$here" -v q --nologo >/dev/null
Rscript "$here/spss_in_r.R" write "$work" "$rows"
dotnet "$here/bin/Release/net10.0/NavNotebooks.Benchmarks.dll" spss write "$work/table.sav" >"$work/own.txt"
Rscript "$here/spss_write_in_r.R" "$work" >"$work/haven.txt"

echo "$rows rows x 50 variables, on $(nproc) cores"
for way in None Bytecode Zlib; do
    paste -d ' ' <(grep "^$way " "$work/own.txt") <(grep "^$way " "$work/haven.txt") | awk '{
        printf "%-9s %7.3f s, haven %7.3f s, ratio %.3f (at most 0.7)%s; %.1f MiB beside %.1f MiB\n",
            $1, $2, $5, $2 / $5, $2 / $5 <= 0.7 ? "" : " MISSED", $3 / 1048576, $6 / 1048576 }'
done
