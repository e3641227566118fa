"""Times kernels as a client sees them. Called by kernel.sh: RUNS EXECUTIONS. Prints one table; medians, run by run side by side."""
import os
import statistics
import subprocess
import sys
import time

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

runs, executions = int(sys.argv[1]), int(sys.argv[2])
# A first cell, a loop's worth of cells, and a name to complete, each in its language.
KERNELS = {
    "nav": ("nav-timed", "1+1", "x = {0}; x + 1", "var x = 0;", 'Console.Wri', "WriteLine"),
    "ipykernel": ("python3", "1+1", "x = {0}; x + 1", "x = 0", "x.conju", "conjugate"),
    "IRkernel": ("ir", "1+1", "x <- {0}; x + 1", "x <- 0", "colMea", "colMeans"),
}
SINGLE = 30


def execute(client, code, wanted="execute_result", timeout=60):
    """Runs code, and gives the seconds until its result and until it is idle."""
    start = time.perf_counter()
    request = client.execute(code)
    result = None
    while True:
        message = client.get_iopub_msg(timeout=timeout)
        if message["parent_header"].get("msg_id") != request:
            continue
        kind = message["header"]["msg_type"]
        if kind == "error":
            raise RuntimeError("\n".join(message["content"]["traceback"]))
        if kind in (wanted, "display_data") and result is None:
            result = time.perf_counter() - start
        if kind == "status" and message["content"]["execution_state"] == "idle":
            break
    while client.get_shell_msg(timeout=timeout)["parent_header"].get("msg_id") != request:
        pass
    return result, time.perf_counter() - start


def launch(name):
    """A running kernel with a client that is connected, and the moment at which its process was started."""
    manager = KernelManager(kernel_name=name)
    start = time.perf_counter()
    manager.start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    return manager, client, start


def first_result(name, code):
    """Seconds from the start of the process to the first result. The request is repeated by nobody: it waits in the client until the kernel listens."""
    manager, client, start = launch(name)
    try:
        client.wait_for_ready(timeout=60)
        ready = time.perf_counter() - start
        execute(client, code)
        return ready, time.perf_counter() - start, execute(client, code)[1]
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def memory(process):
    with open(f"/proc/{process}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def long_run(name, setup, loop, prefix, expected):
    manager, client, _ = launch(name)
    try:
        client.wait_for_ready(timeout=60)
        process = manager.provisioner.pid
        execute(client, setup)
        second = statistics.median(execute(client, loop.format(i))[1] for i in range(SINGLE))
        completion = []
        for _ in range(SINGLE):
            start = time.perf_counter()
            reply = client.complete(prefix, len(prefix), reply=True, timeout=60)
            completion.append(time.perf_counter() - start)
            assert any(expected in match for match in reply["content"]["matches"]), reply["content"]["matches"][:5]
        at_thousand = 0
        start = time.perf_counter()
        for i in range(executions):
            execute(client, loop.format(i))
            if i == min(1000, executions) - 1:
                at_thousand = memory(process)
        each = (time.perf_counter() - start) / max(1, executions)
        return second, statistics.median(completion), at_thousand, memory(process), each
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def main():
    installed = KernelSpecManager().find_kernel_specs()
    kernels = {title: kernel for title, kernel in KERNELS.items() if kernel[0] in installed}
    for title in KERNELS.keys() - kernels.keys():
        print(f"{title} is not installed and is left out", file=sys.stderr)
    times = {title: [] for title in kernels}
    for run in range(runs + 1):
        for title, (name, code, *_) in kernels.items():
            measured = first_result(name, code)
            # The first run warms the disk and is not counted.
            if run:
                times[title].append(measured)
    print(f"medians of {runs} runs, side by side, on {os.cpu_count()} cores; the client is jupyter_client for all")
    header = f"{'':12}{'ready':>9}{'1st result':>12}{'ratio':>8}{'2nd cell':>10}"
    print(header + (f"{'cell':>9}{'complete':>10}{'MiB at 1,000':>14}{f'at {executions:,}':>11}{'growth':>9}{'each':>9}" if executions else ""))
    for title, (name, _, loop, setup, prefix, expected) in kernels.items():
        ready, first, second = (statistics.median(column) for column in zip(*times[title]))
        peer = times.get("ipykernel", times[title])
        ratio = statistics.median(own[1] / other[1] for own, other in zip(times[title], peer))
        line = f"{title:12}{ready:8.3f}s{first:11.3f}s{ratio:8.2f}{second * 1000:8.1f}ms"
        if executions:
            cell, completion, before, after, each = long_run(name, setup, loop, prefix, expected)
            line += f"{cell * 1000:7.1f}ms{completion * 1000:8.1f}ms{before:14.0f}{after:11.0f}{after / before - 1:9.1%}{each * 1000:7.1f}ms"
        print(line, flush=True)


main()
