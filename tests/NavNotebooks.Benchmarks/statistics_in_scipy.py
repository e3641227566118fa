"""Times scipy on the data of statistics.sh. One line each: name, median seconds, an answer to compare."""
import statistics
import sys
import time

import numpy as np
from scipy import stats

folder = sys.argv[1]
items, rows, first, tests = 20, 100_000, 59_000, 1_000
answers = np.fromfile(f"{folder}/answers.f64").reshape(items, rows)


def timed(name, work, runs):
    work()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        answer = work()
        seconds.append(time.perf_counter() - start)
    print(name, f"{statistics.median(seconds):.6f}", repr(float(answer)))


def one_by_one():
    return sum(
        stats.ttest_ind(answers[test % items, :first], answers[test % items, first:], equal_var=False).pvalue for test in range(tests))


def in_one_call():
    # As many tests, twenty in each call: scipy's own way of doing many.
    return sum(
        stats.ttest_ind(answers[:, :first], answers[:, first:], equal_var=False, axis=1).pvalue.sum() for _ in range(tests // items))


timed("welch", one_by_one, 5)
timed("welch-in-one-call", in_one_call, 5)
