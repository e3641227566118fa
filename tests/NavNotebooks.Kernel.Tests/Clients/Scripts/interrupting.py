"""An interrupt ends what runs, and nothing else. A second is allowed; the tests allow more, for a machine that is busy."""

import time

from conversation import KernelCase

ENOUGH = 5


class Interrupting(KernelCase):
    def interrupt(self, code, after=0.7):
        """Runs a cell that would never end, and stops it: what came of the cell, and in how many seconds."""
        self.kernel.run("var kept = 17;")
        running = self.kernel.execute(code)
        self.kernel.until(lambda: any(m["msg_type"] == "execute_input" for m in self.kernel.published[running]), "execute_input")
        time.sleep(after)
        self.kernel.pump(0)
        self.assertNotIn(running, self.kernel.replies, "the cell ended by itself")
        asked = time.monotonic()
        reply = self.kernel.ask("interrupt_request", channel="control")
        self.assertEqual(("ok", ["busy", "idle"]), (reply.status, reply.states))
        answer = self.kernel.answer(running)
        self.assertLess(time.monotonic() - asked, ENOUGH)
        self.assertEqual(("error", ["busy", "idle"]), (answer.status, answer.states))
        self.assertEqual(1, len(answer.of("error")))
        self.assertIn("nterrupt", answer.content["ename"] + answer.content["evalue"])
        self.assertEqual(["17"], self.kernel.run("kept").results)
        return answer

    def test_an_interrupt_ends_an_endless_loop(self):
        self.interrupt("while (true) {}")

    def test_an_interrupt_ends_a_blocked_sleep(self):
        self.interrupt("System.Threading.Thread.Sleep(-1);")

    def test_an_interrupt_ends_an_endless_delay(self):
        self.interrupt("await Task.Delay(-1);")

    def test_an_interrupt_ends_a_loop_in_a_method_of_an_earlier_cell(self):
        self.kernel.run("int Forever() { var n = 0; for (;;) { n++; } }")
        self.interrupt("Forever()")

    def test_an_interrupt_ends_a_wait_for_a_task_that_loops(self):
        self.interrupt("Task.Run(() => { while (true) { } }).Wait();")

    def test_an_interrupt_ends_a_loop_that_catches_everything(self):
        self.interrupt("while (true) { try { System.Threading.Thread.Sleep(10); } catch { } }")

    def test_an_interrupt_ends_a_loop_that_prints(self):
        answer = self.interrupt('var i = 0; while (true) { Console.WriteLine(i++); System.Threading.Thread.Sleep(1); }')
        self.assertTrue(answer.text().startswith("0\n1\n2\n"), answer.text()[:50])

    def test_what_a_cell_changed_before_its_interrupt_stays_changed(self):
        self.kernel.run("var steps = 0;")
        self.interrupt("steps = 5; while (true) {}")
        self.assertEqual(["5"], self.kernel.run("steps").results)

    def test_an_interrupt_aborts_the_cells_that_wait(self):
        running, waiting = self.kernel.execute("while (true) {}"), self.kernel.execute("1")
        self.kernel.until(lambda: self.kernel.busy(running), "busy")
        time.sleep(0.7)
        self.kernel.ask("interrupt_request", channel="control")
        self.assertEqual(["error", "aborted"], [self.kernel.answer(msg_id).status for msg_id in (running, waiting)])

    def test_an_interrupt_while_nothing_runs_does_nothing(self):
        self.assertEqual("ok", self.kernel.ask("interrupt_request", channel="control").status)
        self.assertEqual(["3"], self.kernel.run("1 + 2").results)

    def test_the_manager_interrupts_by_message(self):
        self.assertEqual("message", self.manager.kernel_spec.interrupt_mode)
        running = self.kernel.execute("while (true) {}")
        self.kernel.until(lambda: self.kernel.busy(running), "busy")
        time.sleep(0.7)
        self.manager.interrupt_kernel()
        self.assertEqual("error", self.kernel.answer(running).status)

    def test_control_is_answered_while_a_cell_runs(self):
        running = self.kernel.execute("while (true) {}")
        self.kernel.until(lambda: self.kernel.busy(running), "busy")
        self.assertEqual("ok", self.kernel.ask("kernel_info_request", channel="control").status)
        self.kernel.ask("interrupt_request", channel="control")
        self.assertEqual("error", self.kernel.answer(running).status)

    def test_the_heartbeat_is_answered_while_a_cell_loops(self):
        running = self.kernel.execute("while (true) {}")
        self.kernel.until(lambda: self.kernel.busy(running), "busy")
        heart = self.kernel.sockets["hb"]
        for beat in (b"1", b"two", b"", b"x" * 100_000):
            heart.send(beat)
            self.assertTrue(heart.poll(10_000), "no beat")
            self.assertEqual(beat, heart.recv())
        self.kernel.ask("interrupt_request", channel="control")
        self.kernel.answer(running)
