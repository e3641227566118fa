"""A cell asks its reader for a line."""

import time

from conversation import Conversation, KernelCase


class Asking(KernelCase):
    def asked(self, code):
        """Runs a cell until it asks."""
        before = len(self.kernel.asked)
        running = self.kernel.execute(code, allow_stdin=True)
        self.kernel.until(lambda: len(self.kernel.asked) > before, "an input_request")
        request = self.kernel.asked[-1]
        self.assertEqual("input_request", request["msg_type"])
        self.assertEqual(running, request["parent_header"]["msg_id"])
        self.assertNotIn(running, self.kernel.replies)
        return running, request

    def reply(self, request, value):
        self.kernel.session.send(self.kernel.sockets["stdin"], "input_reply", {"value": value}, parent=request["header"])

    def test_a_cell_that_reads_a_line_asks_for_it(self):
        running, request = self.asked('Console.Write("Name? ");\nvar name = Console.ReadLine();\n$"Hello, {name}"')
        self.assertIs(False, request["content"]["password"])
        self.reply(request, "Åse 𝔘")
        self.assertEqual(["Hello, Åse 𝔘"], self.kernel.answer(running).results)

    def test_what_was_written_before_the_question_is_seen_before_it(self):
        running, request = self.asked('Console.WriteLine("before");\nConsole.ReadLine()')
        self.kernel.until(lambda: any(m["msg_type"] == "stream" for m in self.kernel.published[running]), "the text", patience=10)
        self.reply(request, "x")
        self.kernel.answer(running)

    def test_a_password_is_asked_for_as_one(self):
        running, request = self.asked('(await Kernel.GetPasswordAsync("Secret? ")).Length')
        self.assertEqual((True, "Secret? "), (request["content"]["password"], request["content"]["prompt"]))
        self.reply(request, "four")
        answer = self.kernel.answer(running)
        self.assertEqual(["4"], answer.results)
        self.assertNotIn("four", str(answer.published))

    def test_a_cell_asks_as_often_as_it_reads(self):
        running, request = self.asked("Console.ReadLine() + Console.ReadLine()")
        self.reply(request, "one ")
        self.kernel.until(lambda: self.kernel.asked[-1] is not request, "a second input_request")
        self.reply(self.kernel.asked[-1], "two")
        self.assertEqual(["one two"], self.kernel.answer(running).results)

    def test_a_cell_whose_client_takes_no_questions_fails_and_says_so(self):
        answer = self.kernel.run("Console.ReadLine()", allow_stdin=False)
        self.assertEqual("error", answer.status)
        self.assertIn("asked", answer.content["evalue"])

    def test_an_interrupt_ends_a_cell_that_waits_for_a_line(self):
        running, _ = self.asked("Console.ReadLine()")
        self.kernel.ask("interrupt_request", channel="control")
        self.assertEqual("error", self.kernel.answer(running).status)
        self.assertEqual(["2"], self.kernel.run("1 + 1").results)

    def test_the_question_goes_to_the_client_whose_cell_asks(self):
        other = Conversation(self.manager.get_connection_info())
        self.addCleanup(other.close)
        other.wait_until_ready()
        running, request = self.asked("Console.ReadLine()")
        time.sleep(0.3)
        other.pump(0)
        self.assertEqual([], other.asked)
        self.reply(request, "mine")
        self.assertEqual(["mine"], self.kernel.answer(running).results)

    def test_an_answer_that_nobody_asked_for_is_ignored(self):
        self.kernel.session.send(self.kernel.sockets["stdin"], "input_reply", {"value": "uninvited"})
        running, request = self.asked("Console.ReadLine()")
        self.reply(request, "invited")
        self.assertEqual(["invited"], self.kernel.answer(running).results)
