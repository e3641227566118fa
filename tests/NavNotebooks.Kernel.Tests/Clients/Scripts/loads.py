"""Much at once: long queues, much text, several kernels."""

import time
import unittest

from conversation import FreshKernelCase, has_ended, start_kernel

MANY = 10_000


class Loads(FreshKernelCase):
    def setUp(self):
        super().setUp()
        self.kernel.is_validating = False  # tens of thousands of messages of kinds that other tests hold to their schemas

    def test_ten_thousand_requests_in_the_queue_are_all_answered(self):
        self.kernel.execute("System.Threading.Thread.Sleep(1000);")
        ids = [self.kernel.send("is_complete_request", {"code": str(number)}) for number in range(MANY)]
        last = self.kernel.run("1 + 1", patience=120)
        self.assertEqual(["2"], last.results)
        self.assertEqual(MANY, sum(self.kernel.replies[msg_id]["content"]["status"] == "complete" for msg_id in ids))
        self.assertEqual(MANY, sum(self.kernel.idle(msg_id) for msg_id in ids))

    def test_ten_thousand_cells_behind_an_error_are_all_aborted(self):
        failing = self.kernel.execute('System.Threading.Thread.Sleep(3000); throw new InvalidOperationException("no");')
        ids = [self.kernel.execute(str(number)) for number in range(MANY)]
        self.assertEqual("error", self.kernel.answer(failing).status)
        self.kernel.until(lambda: all(msg_id in self.kernel.replies for msg_id in ids[-1:]) and self.kernel.idle(ids[-1]), "the last reply", patience=120)
        statuses = [self.kernel.replies[msg_id]["content"]["status"] for msg_id in ids]
        self.assertEqual(MANY, statuses.count("aborted"), {status: statuses.count(status) for status in set(statuses)})
        self.assertEqual(["4"], self.kernel.run("2 + 2").results)

    def test_a_hundred_megabytes_of_text_are_cut_with_a_note(self):
        answer = self.kernel.run(
            'var line = new string(\'x\', 999);\nfor (var i = 0; i < 100_000; i++) { Console.WriteLine(line); }\nConsole.Error.WriteLine("done");\n5', patience=120)
        self.assertEqual(("ok", ["5"]), (answer.status, answer.results))
        self.assertLess(len(answer.text()), 10_000_000)
        self.assertRegex(answer.text()[-500:] + answer.text("stderr")[-500:], "left out|truncated")
        self.assertEqual(["after\n"], [self.kernel.run('Console.WriteLine("after");').text()])

    def test_an_endless_stream_of_text_is_interrupted(self):
        running = self.kernel.execute('while (true) { Console.WriteLine("and on"); }')
        self.kernel.until(lambda: self.kernel.busy(running), "busy")
        time.sleep(1)
        self.kernel.ask("interrupt_request", channel="control")
        self.assertEqual("error", self.kernel.answer(running).status)
        self.assertEqual(["2"], self.kernel.run("1 + 1").results)

    def test_a_megabyte_of_code_is_answered(self):
        answer = self.kernel.run('var much = "' + "å" * 1_000_000 + '";\nmuch.Length')
        self.assertEqual(["1000000"], answer.results)

    def test_a_client_that_reads_nothing_does_not_stop_another(self):
        import zmq
        deaf = self.kernel.context.socket(zmq.SUB)
        deaf.setsockopt(zmq.RCVHWM, 1)
        deaf.setsockopt(zmq.RCVBUF, 4096)
        deaf.linger = 0
        deaf.subscribe(b"")
        deaf.connect(self.kernel.address + str(self.manager.iopub_port))
        self.addCleanup(deaf.close)
        for _ in range(30):
            answer = self.kernel.run('for (var i = 0; i < 100; i++) { display(new string(\'y\', 1000)); }')
            self.assertEqual(100, len(answer.of("display_data")))


class ParallelKernels(unittest.TestCase):
    def test_kernels_side_by_side_keep_to_themselves(self):
        started = []
        try:
            for _ in range(3):
                started.append(start_kernel())
            ids = [kernel.execute(f"var mine = {number}; System.Threading.Thread.Sleep(200); mine") for number, (_, kernel) in enumerate(started)]
            for number, ((_, kernel), msg_id) in enumerate(zip(started, ids)):
                self.assertEqual([str(number)], kernel.answer(msg_id).results)
            started[0][0].shutdown_kernel(now=True)
            self.assertTrue(has_ended(started[0][0], 5))
            self.assertEqual(["2"], started[2][1].run("mine").results)
        finally:
            for manager, kernel in started:
                kernel.close()
                manager.shutdown_kernel(now=True)
