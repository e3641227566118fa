#!/usr/bin/env bash
# Times the making of every synthetic survey wave, and `nav check` on everything, as whole processes; and holds the answers to the same
# bytes on one thread, without vector instructions and in another culture.
# Usage: tests/NavNotebooks.Benchmarks/synthesis.sh [RUNS]     needs GNU time.
set -euo pipefail
runs=${1:-7}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/nav" --version >/dev/null # builds the command
dotnet build -c Release "$here" -v q --nologo >/dev/null
bench=(dotnet "$here/bin/Release/net10.0/NavNotebooks.Benchmarks.dll" synthesis)
nav=(dotnet "$root/lib/NavNotebooks.Cli/bin/Release/net10.0/nav.dll")

timed() {
    local name=$1
    shift
    /usr/bin/time -a -o "$work/$name.txt" -f '%e %M' "$@" >"$work/$name.log" 2>"$work/$name.err" || {
        cat "$work/$name.err" >&2
        exit 1
    }
}

median() { sort -n -k "$2" "$1" | awk -v column="$2" '{ value[NR] = $column } END { print value[int((NR + 1) / 2)] }'; }

for ((run = 0; run <= runs; run++)); do
    timed waves "${bench[@]}"
    timed check "${nav[@]}" check
    # The first run warms the disk and is not counted.
    [ "$run" -gt 0 ] || rm "$work"/{waves,check}.txt
done

DOTNET_PROCESSOR_COUNT=1 DOTNET_EnableHWIntrinsic=0 LC_ALL=nb_NO.UTF-8 TZ=Asia/Kathmandu "${bench[@]}" >"$work/other.log" 2>/dev/null
cmp "$work/waves.log" "$work/other.log" || {
    echo "other bytes on one thread, without vector instructions or in another culture" >&2
    exit 1
}

echo "medians of $runs runs on $(nproc) cores; the same bytes on one thread, without vector instructions, in another culture and time zone"
echo "every synthetic wave   $(median "$work/waves.txt" 1) s   $(($(median "$work/waves.txt" 2) / 1024)) MiB peak   (at most 3 s, 500 MiB)"
echo "nav check              $(median "$work/check.txt" 1) s   $(($(median "$work/check.txt" 2) / 1024)) MiB peak   (at most 3 s)"
cat "$work/waves.log"
