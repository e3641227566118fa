"""Completion, inspection, completeness and history, as front ends ask for them. Places are counted in letters, not in UTF-16 units."""

from conversation import KernelCase


class Finding(KernelCase):
    def complete(self, code, cursor=None):
        content = self.kernel.ask("complete_request", {"code": code, "cursor_pos": len(code) if cursor is None else cursor}).content
        self.assertEqual("ok", content["status"])
        return content

    def test_completion_replaces_the_word_begun(self):
        found = self.complete("Math.Sqr")
        self.assertEqual((["Sqrt"], 5, 8), (found["matches"], found["cursor_start"], found["cursor_end"]))

    def test_letters_beyond_the_basic_plane_before_the_cursor_count_once(self):
        code = 'var s = "👩‍👩‍👧𝔘"; Math.Sqr'
        found = self.complete(code)
        self.assertEqual((["Sqrt"], len(code) - 3, len(code)), (found["matches"], found["cursor_start"], found["cursor_end"]))

    def test_completion_knows_what_earlier_cells_declared(self):
        self.kernel.run("var municipality = \"Oslo\"; int MunicipalityCount(int year) => year;")
        self.assertIn("municipality", self.complete("munic")["matches"])
        self.assertIn("MunicipalityCount", self.complete("Munic")["matches"])
        self.assertEqual({"ToUpper", "ToUpperInvariant"}, set(self.complete("municipality.ToUpp")["matches"]))

    def test_completion_in_the_middle_of_a_cell_sees_what_stands_before_it(self):
        code = "var early = \"x\";\nearly.ToUpp\nvar late = 1;"
        found = self.complete(code, code.index("ToUpp") + 5)
        self.assertEqual({"ToUpper", "ToUpperInvariant"}, set(found["matches"]))

    def test_completion_finds_nothing_where_nothing_is(self):
        found = self.complete("Math.Zzzzz")
        self.assertEqual([], found["matches"])

    def test_a_cursor_outside_the_code_does_no_harm(self):
        for cursor in (-1, 100, 2**40):
            self.assertIn(self.kernel.ask("complete_request", {"code": "Math.", "cursor_pos": cursor}).status, ("ok", "error"))
            self.assertIn(self.kernel.ask("inspect_request", {"code": "Math.", "cursor_pos": cursor, "detail_level": 0}).status, ("ok", "error"))

    def test_inspection_tells_signature_and_documentation(self):
        code = '"👩‍👩‍👧".ToString(); Math.Sqrt(2)'
        content = self.kernel.ask("inspect_request", {"code": code, "cursor_pos": code.index("Sqrt") + 2, "detail_level": 0}).content
        self.assertEqual(("ok", True), (content["status"], content["found"]))
        self.assertIn("Sqrt(double", content["data"]["text/plain"])
        self.assertIn("square root", content["data"]["text/plain"])

    def test_inspection_of_nothing_finds_nothing(self):
        content = self.kernel.ask("inspect_request", {"code": "   ", "cursor_pos": 1, "detail_level": 0}).content
        self.assertEqual(("ok", False, {}), (content["status"], content["found"], content["data"]))

    def test_inspection_of_a_variable_tells_its_type(self):
        self.kernel.run("var offices = new List<string> { \"A\" };")
        content = self.kernel.ask("inspect_request", {"code": "offices", "cursor_pos": 3, "detail_level": 0}).content
        self.assertIn("List<string>", content["data"]["text/plain"])

    def test_completeness_is_told_with_an_indent(self):
        reply = self.kernel.ask("is_complete_request", {"code": "if (true)\n{"})
        self.assertEqual(("incomplete", "    "), (reply.status, reply.content["indent"]))
        self.assertEqual("complete", self.kernel.ask("is_complete_request", {"code": "1 + 1"}).status)
        self.assertEqual("invalid", self.kernel.ask("is_complete_request", {"code": "}"}).status)

    def history(self, **asked):
        reply = self.kernel.ask("history_request", {"output": False, "raw": True, **asked})
        self.assertEqual("ok", reply.status)
        return reply.content["history"]

    def test_history_has_a_tail_a_range_and_a_search(self):
        numbers = [self.kernel.run(code).content["execution_count"] for code in ('"alpha"', '"beta"', '"alpha"')]
        tail = self.history(hist_access_type="tail", n=3)
        self.assertEqual(numbers, [number for _, number, _ in tail])
        self.assertEqual(['"alpha"', '"beta"', '"alpha"'], [code for _, _, code in tail])
        session = tail[0][0]
        self.assertEqual(tail[:2], self.history(hist_access_type="range", session=session, start=numbers[0], stop=numbers[2]))
        self.assertEqual(tail[:2], self.history(hist_access_type="range", session=0, start=numbers[0], stop=numbers[2]))
        self.assertEqual([tail[0], tail[2]], self.history(hist_access_type="search", pattern='"alph?"'))
        self.assertEqual(1, len(self.history(hist_access_type="search", pattern="*alpha*", unique=True)))
        self.assertEqual([tail[2]], self.history(hist_access_type="search", pattern="*alpha*", n=1))

    def test_history_gives_outputs_when_asked(self):
        self.kernel.run("20 + 1")
        ((_, _, (code, output)),) = self.history(hist_access_type="tail", n=1, output=True)
        self.assertEqual(("20 + 1", "21"), (code, output))
