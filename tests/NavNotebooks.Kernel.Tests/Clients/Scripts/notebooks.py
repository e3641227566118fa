"""Notebooks run by nbclient and by nbconvert --execute, the repository's own among them."""

import os
import re
import subprocess
import sys
import tempfile
import unittest

import nbformat
from conversation import KERNEL
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat.v4 import new_code_cell, new_notebook

PUBLISHED = os.environ["NAV_TEST_NOTEBOOKS"]
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")


def notebook(*cells):
    """A notebook of cells; a pair is a cell with a tag."""
    made = [new_code_cell(cell) if isinstance(cell, str) else new_code_cell(cell[0], metadata={"tags": [cell[1]]}) for cell in cells]
    return new_notebook(cells=made, metadata={"kernelspec": {"name": KERNEL, "display_name": "C#", "language": "C#"}})


def run(book, **options):
    NotebookClient(book, **{"timeout": 120, "kernel_name": KERNEL, **options}).execute()
    return [shown(cell.outputs) for cell in book.cells if cell.cell_type == "code"]


def shown(outputs):
    """Outputs as they are compared: kinds, types and texts; text of one stream that follows on is one output.
    Pictures of figures are put beside them by nav where a notebook is stored; the kernel gives none."""
    told = []
    for output in outputs:
        if output.output_type == "stream":
            if told and told[-1][0] == output.name:
                told[-1] = (output.name, told[-1][1] + output.text)
            else:
                told.append((output.name, output.text))
        elif output.output_type == "error":
            told.append(("error", output.ename + ": " + output.evalue))
        else:
            told.append((output.output_type, {kind: text for kind, text in output.data.items() if kind != "image/svg+xml"}))
    return told


def agree(first, second):
    """Numbers agree within a relative 1e-9, all else letter by letter."""
    if isinstance(first, str) and isinstance(second, str):
        if first == second:
            return True
        numbers = list(zip(NUMBER.findall(first), NUMBER.findall(second)))
        return NUMBER.sub("0", first) == NUMBER.sub("0", second) and all(
            abs(float(a) - float(b)) <= 1e-9 * max(abs(float(a)), abs(float(b))) for a, b in numbers)
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(agree(first[key], second[key]) for key in first)
    if isinstance(first, (list, tuple)) and isinstance(second, (list, tuple)):
        return len(first) == len(second) and all(agree(a, b) for a, b in zip(first, second))
    if isinstance(first, float) or isinstance(second, float):
        return abs(first - second) <= 1e-9 * max(abs(first), abs(second))
    return first == second


class Notebooks(unittest.TestCase):
    maxDiff = 2000

    def same(self, stored, fresh):
        before = [cell for cell in stored.cells if cell.cell_type == "code"]
        after = [cell for cell in fresh.cells if cell.cell_type == "code"]
        self.assertEqual(len(before), len(after))
        self.assertTrue(any(cell.outputs for cell in after))
        for first, second in zip(before, after):
            if not agree(shown(first.outputs), shown(second.outputs)):
                self.assertEqual(shown(first.outputs), shown(second.outputs), first.get("id"))

    def published(self, number):
        (name,) = [name for name in os.listdir(PUBLISHED) if name.startswith(f"{number}-") and name.endswith(".ipynb")]
        return os.path.join(PUBLISHED, name)

    def gives_its_stored_outputs(self, number):
        stored = nbformat.read(self.published(number), as_version=4)
        fresh = nbformat.read(self.published(number), as_version=4)
        for cell in fresh.cells:
            if cell.cell_type == "code":
                cell.outputs = []
        NotebookClient(fresh, timeout=120, resources={"metadata": {"path": tempfile.gettempdir()}}).execute()
        self.same(stored, fresh)

    def test_nbclient_gives_the_stored_outputs_of_a_notebook_of_figures(self):
        self.gives_its_stored_outputs(22)

    def test_nbclient_gives_the_stored_outputs_of_a_notebook_of_cases(self):
        self.gives_its_stored_outputs(33)

    def test_nbclient_gives_the_stored_outputs_of_a_notebook_of_methods(self):
        self.gives_its_stored_outputs(91)

    def nbconvert(self, path, *options):
        return subprocess.run([sys.executable, "-m", "nbconvert", *options, path], capture_output=True, text=True, timeout=150, check=False)

    def test_nbconvert_executes_a_published_notebook_to_its_stored_outputs(self):
        path = self.published(10)
        with tempfile.TemporaryDirectory() as folder:
            run_ = self.nbconvert(path, "--execute", "--to", "notebook", "--output-dir", folder)
            self.assertEqual(0, run_.returncode, run_.stderr)
            self.same(nbformat.read(path, as_version=4), nbformat.read(os.path.join(folder, os.path.basename(path)), as_version=4))

    def test_nbconvert_executes_to_a_page_and_colours_the_code(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "small.ipynb")
            book = notebook('var word = "blåbær"; word')
            book.metadata["language_info"] = {"name": "C#"}
            nbformat.write(book, path)
            run_ = self.nbconvert(path, "--execute", "--to", "html")
            self.assertEqual(0, run_.returncode, run_.stderr)
            with open(path.replace(".ipynb", ".html"), encoding="utf-8") as page:
                html = page.read()
            self.assertIn("<pre>blåbær</pre>", html)
            self.assertRegex(html, r'<span class="(kt|kd|k|kc|kr)">var</span>')

    def test_nbconvert_names_the_cell_that_fails(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "failing.ipynb")
            nbformat.write(notebook("1", 'throw new InvalidOperationException("no good");', "2"), path)
            run_ = self.nbconvert(path, "--execute", "--to", "notebook")
            self.assertNotEqual(0, run_.returncode)
            self.assertIn("InvalidOperationException: no good", run_.stderr)

    def test_a_cell_that_is_to_be_skipped_is_not_run(self):
        self.assertEqual([[], [], [("execute_result", {"text/plain": "1"})]], run(notebook("var n = 1;", ("n++;", "skip-execution"), "n")))

    def test_a_cell_that_may_raise_does_not_end_the_run(self):
        before, after = run(notebook(('throw new InvalidOperationException("no");', "raises-exception"), "1"))
        self.assertEqual(("error", "InvalidOperationException"), (before[0][0], before[0][1].split(":")[0].split(".")[-1]))
        self.assertEqual([("execute_result", {"text/plain": "1"})], after)

    def test_an_error_ends_the_run(self):
        book = notebook("1 / int.Parse(\"0\")", "2")
        with self.assertRaisesRegex(CellExecutionError, "DivideByZeroException"):
            run(book)
        self.assertEqual([], book.cells[1].outputs)

    def test_errors_may_be_allowed(self):
        self.assertEqual([("execute_result", {"text/plain": "2"})], run(notebook('throw new Exception("no");', "2"), allow_errors=True)[1])

    def test_a_cell_over_its_time_is_interrupted_and_the_run_goes_on(self):
        book = notebook("var steps = 1;", ("steps++; while (true) { }", "raises-exception"), "steps > 0")
        _, stopped, after = run(book, timeout_func=lambda cell: 4 if "while" in cell.source else 120, interrupt_on_timeout=True)
        self.assertEqual("error", stopped[0][0])
        self.assertEqual([("execute_result", {"text/plain": "true"})], after)

    def test_a_cell_over_its_time_ends_the_run(self):
        with self.assertRaises(CellTimeoutError):
            run(notebook("System.Threading.Thread.Sleep(-1);"), timeout=3)

    def test_a_kernel_that_dies_ends_the_run(self):
        with self.assertRaises((DeadKernelError, CellExecutionError)):
            run(notebook('Environment.FailFast("dies");', "1"))

    def test_an_output_is_updated_where_it_stands(self):
        first, second = run(notebook('var shown = display("first");', 'shown.Update("second");'))
        self.assertEqual([("display_data", {"text/plain": "second"})], first)
        self.assertEqual([], second)

    def test_outputs_are_cleared(self):
        self.assertEqual([[("stdout", "b")]], run(notebook('Console.Write("a"); clear_output(); Console.Write("b");')))
        self.assertEqual([[("stdout", "b")]], run(notebook('Console.Write("a"); clear_output(wait: true); Console.Write("b");')))

    def test_a_cell_that_asks_for_a_line_fails_at_once(self):
        with self.assertRaisesRegex(CellExecutionError, "asked"):
            run(notebook("Console.ReadLine()"))

    def test_a_notebook_runs_in_its_own_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            book = notebook("Environment.CurrentDirectory")
            told = run(book, resources={"metadata": {"path": folder}})
            self.assertEqual([[("execute_result", {"text/plain": os.path.realpath(folder)})]], told)
