#!/usr/bin/env bash
# Times the kernel beside ipykernel and IRkernel as one client sees them: start to first result, a second cell, 10,000 cells, completion.
# Usage: tests/NavNotebooks.Benchmarks/kernel.sh [RUNS] [EXECUTIONS]     needs a python3 with jupyter_client (PYTHON=… to name it); peers that are not installed are left out.
set -euo pipefail
runs=${1:-15}
executions=${2:-10000}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python=${PYTHON:-}
for candidate in python3 /usr/bin/python3; do
    if [ -z "$python" ] && "$candidate" -c 'import jupyter_client' 2>/dev/null; then
        python=$candidate
    fi
done
[ -n "$python" ] || {
    echo "no python3 with jupyter_client was found; name one with PYTHON=…" >&2
    exit 1
}

"$here/../../nav" kernel install --prefix "$work" --name nav-timed >/dev/null # builds the command
JUPYTER_PATH="$work/share/jupyter${JUPYTER_PATH:+:$JUPYTER_PATH}" "$python" "$here/kernel_times.py" "$runs" "$executions"
