"""What a cell that runs tells its client."""

from conversation import KernelCase

RAISING = 'throw new InvalidOperationException("no");'


class Cells(KernelCase):
    def test_a_result_bears_the_count_of_its_execution(self):
        first, second = self.kernel.run("1 + 1"), self.kernel.run("2 + 2")
        self.assertEqual((["2"], ["4"]), (first.results, second.results))
        counts = [first.content["execution_count"], second.content["execution_count"]]
        self.assertEqual(counts[0] + 1, counts[1])
        self.assertEqual(counts, [answer.of("execute_result")[0]["execution_count"] for answer in (first, second)])
        self.assertEqual(counts, [answer.of("execute_input")[0]["execution_count"] for answer in (first, second)])

    def test_a_cell_is_busy_then_echoed_then_shown_then_idle(self):
        answer = self.kernel.run('Console.Write("a"); display(1); 2')
        self.assertEqual(["status", "execute_input", "stream", "display_data", "execute_result", "status"], answer.kinds)
        self.assertEqual(["busy", "idle"], answer.states)

    def test_an_empty_cell_is_answered(self):
        for code in ("", "  \n", "// nothing"):
            answer = self.kernel.run(code)
            self.assertEqual(("ok", ["busy", "idle"]), (answer.status, answer.states), repr(code))

    def test_variables_last_from_cell_to_cell(self):
        self.kernel.run("var kept = 41;")
        self.assertEqual(["42"], self.kernel.run("kept + 1").results)

    def test_a_silent_cell_shows_and_counts_nothing(self):
        before = self.kernel.run("1").content["execution_count"]
        silent = self.kernel.run('var quiet = 5; Console.WriteLine("not heard"); 6', silent=True)
        self.assertEqual(("ok", ["status", "status"]), (silent.status, silent.kinds))
        after = self.kernel.run("quiet")
        self.assertEqual(([before + 1], ["5"]), ([after.content["execution_count"]], after.results))

    def test_a_silent_cell_that_fails_is_answered_with_the_error_and_publishes_none(self):
        answer = self.kernel.run(RAISING, silent=True)
        self.assertEqual(("error", "no", ["busy", "idle"]), (answer.status, answer.content["evalue"], answer.states))
        self.assertEqual([], answer.of("error", "stream", "execute_input", "display_data"))

    def test_a_cell_that_is_not_to_be_stored_is_not_in_the_history(self):
        before = self.kernel.run("1").content["execution_count"]
        answer = self.kernel.run('"unstored"', store_history=False)
        self.assertEqual(["unstored"], answer.results)
        self.assertEqual(before + 1, self.kernel.run('"stored"').content["execution_count"])
        told = self.kernel.ask("history_request", {"hist_access_type": "tail", "n": 2, "output": False, "raw": True}).content["history"]
        self.assertEqual(["1", '"stored"'], [code for _, _, code in told])

    def test_user_expressions_give_values_and_errors_one_by_one(self):
        answer = self.kernel.run("var three = 3;", user_expressions={"good": "three * 2", "bad": "unheardOf", "worse": "1 / (three - 3)"})
        given = answer.content["user_expressions"]
        self.assertEqual("ok", answer.status)
        self.assertEqual(("ok", "6"), (given["good"]["status"], given["good"]["data"]["text/plain"]))
        self.assertEqual({}, given["good"]["metadata"])
        self.assertEqual("error", given["bad"]["status"])
        self.assertIn("unheardOf", given["bad"]["evalue"])
        self.assertEqual(("error", True), (given["worse"]["status"], "DivideByZero" in given["worse"]["ename"]))
        self.assertEqual([], answer.of("error", "execute_result"))

    def test_an_error_is_published_once_and_names_the_cells_line(self):
        answer = self.kernel.run('var a = 1;\nthrow new InvalidOperationException("no good");')
        self.assertEqual("error", answer.status)
        (error,) = answer.of("error")
        for told in (error, answer.content):
            self.assertIn("InvalidOperationException", told["ename"])
            self.assertEqual("no good", told["evalue"])
            self.assertIn("line 2", "\n".join(told["traceback"]))
        self.assertEqual(["status", "execute_input", "error", "status"], answer.kinds)
        self.assertIsInstance(answer.content["execution_count"], int)

    def test_a_cell_that_does_not_compile_names_its_line(self):
        answer = self.kernel.run("var a = 1;\nvar b = unheardOf;")
        (error,) = answer.of("error")
        self.assertIn("unheardOf", error["evalue"])
        self.assertIn("2", "".join(error["traceback"]))

    def test_an_error_aborts_the_cells_that_wait(self):
        ids = [self.kernel.execute('System.Threading.Thread.Sleep(500);\n' + RAISING)] + [self.kernel.execute(f"{n}") for n in range(5)]
        answers = [self.kernel.answer(msg_id) for msg_id in ids]
        self.assertEqual(["error"] + 5 * ["aborted"], [answer.status for answer in answers])
        for answer in answers[1:]:
            self.assertEqual(["status", "status"], answer.kinds)
            self.assertEqual(["busy", "idle"], answer.states)
        self.assertEqual(["7"], self.kernel.run("7").results)

    def test_other_requests_that_wait_are_answered_after_an_error(self):
        failing = self.kernel.execute('System.Threading.Thread.Sleep(300);\n' + RAISING)
        asked = self.kernel.send("is_complete_request", {"code": "1"})
        self.assertEqual("error", self.kernel.answer(failing).status)
        self.assertEqual("complete", self.kernel.answer(asked).status)

    def test_an_error_aborts_nothing_when_asked_not_to(self):
        ids = [self.kernel.execute('System.Threading.Thread.Sleep(300);\n' + RAISING, stop_on_error=False), self.kernel.execute("8")]
        failed, after = [self.kernel.answer(msg_id) for msg_id in ids]
        self.assertEqual(("error", ["8"]), (failed.status, after.results))

    def test_streams_come_in_the_order_in_which_they_were_written(self):
        answer = self.kernel.run(
            'for (var i = 0; i < 20; i++) { (i % 2 == 0 ? Console.Out : Console.Error).Write($"{i} "); }\nConsole.Write("end");')
        told = [(content["name"], content["text"]) for content in answer.of("stream")]
        self.assertEqual("".join(f"{n} " for n in range(20)) + "end", "".join(text for _, text in told))
        self.assertEqual("".join(f"{n} " for n in range(1, 20, 2)), answer.text("stderr"))

    def test_text_comes_while_the_cell_runs(self):
        msg_id = self.kernel.execute('Console.WriteLine("early"); System.Threading.Thread.Sleep(1500); Console.WriteLine("late");')
        self.kernel.until(lambda: any(m["msg_type"] == "stream" for m in self.kernel.published[msg_id]), "a stream")
        self.assertNotIn(msg_id, self.kernel.replies)
        self.assertEqual("early\nlate\n", self.kernel.answer(msg_id).text())

    def test_outputs_and_text_keep_their_order(self):
        answer = self.kernel.run('Console.Write("a"); display(1); Console.Write("b"); display(2); Console.Write("c");')
        shown = [content.get("text") or content["data"]["text/plain"] for content in answer.of("stream", "display_data")]
        self.assertEqual(["a", "1", "b", "2", "c"], shown)

    def test_colours_go_through_unchanged(self):
        self.assertEqual("\x1b[31mred\x1b[0m plain\r50 %\r100 %\n", self.kernel.run('Console.WriteLine("\\u001b[31mred\\u001b[0m plain\\r50 %\\r100 %");').text())

    def test_letters_beyond_the_basic_plane_go_through_unchanged(self):
        text = "blåbærøl 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧 \u0000 \u2028 </script>"
        answer = self.kernel.run('Console.Write("blåbærøl 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧 \\0 \\u2028 </script>"); "👩‍👩‍👧 𝔘"')
        self.assertEqual((text, ["👩‍👩‍👧 𝔘"]), (answer.text(), answer.results))

    def test_half_a_letter_does_not_stop_the_kernel(self):
        answer = self.kernel.run('Console.Write("<\\ud83d>"); "\\udc00"')
        self.assertEqual(("ok", ["busy", "idle"]), (answer.status, answer.states))
        self.assertTrue(answer.text().startswith("<") and answer.text().endswith(">"), answer.text())

    def test_a_shown_value_is_updated_in_place(self):
        shown = self.kernel.run('var shown = display("first");')
        self.assertEqual(1, len(shown.of("display_data")), shown.kinds)
        updated = self.kernel.run('shown.Update("second");')
        (first,), (second,) = shown.of("display_data"), updated.of("update_display_data")
        self.assertEqual(("first", "second"), (first["data"]["text/plain"], second["data"]["text/plain"]))
        self.assertTrue(first["transient"]["display_id"])
        self.assertEqual(first["transient"]["display_id"], second["transient"]["display_id"])
        self.assertEqual([], updated.of("display_data"))

    def test_outputs_are_cleared_on_demand(self):
        answer = self.kernel.run('Console.Write("a"); clear_output(); Console.Write("b"); clear_output(wait: true); display(1);')
        self.assertEqual([False, True], [content["wait"] for content in answer.of("clear_output")])
        self.assertEqual(["stream", "clear_output", "stream", "clear_output", "display_data"], [kind for kind in answer.kinds if kind not in ("status", "execute_input")])

    def test_a_task_is_awaited_and_its_value_shown(self):
        self.assertEqual(["5"], self.kernel.run("await Task.Delay(10);\nawait Task.FromResult(5)").results)

    def test_what_a_forgotten_task_prints_goes_to_a_cell_that_is_there(self):
        self.kernel.run('_ = Task.Run(async () => { await Task.Delay(300); Console.Write("late"); });')
        after = self.kernel.run("await Task.Delay(800); 9")
        self.assertEqual((["9"], ["busy", "idle"]), (after.results, after.states))

    def test_a_request_without_code_is_answered(self):
        answer = self.kernel.ask("execute_request", {})
        self.assertIn(answer.status, ("ok", "error"))
        self.assertEqual(["busy", "idle"], answer.states)

    def test_a_long_cell_is_run(self):
        answer = self.kernel.run("var long_ = 0;\n" + "long_ += 1; // og så videre\n" * 3000 + "long_")
        self.assertEqual(["3000"], answer.results)
