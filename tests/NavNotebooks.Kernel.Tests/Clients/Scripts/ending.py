"""How a kernel ends: when asked, and when a cell ends it. A client is told, and the process is gone within a second or so."""

import json
import os
import subprocess
import sys
import time

from conversation import Conversation, FreshKernelCase, has_ended

ENOUGH = 6


class Ending(FreshKernelCase):
    def shut_down(self, restart):
        reply = self.kernel.ask("shutdown_request", {"restart": restart}, channel="control")
        self.assertEqual({"status": "ok", "restart": restart}, {key: reply.content[key] for key in ("status", "restart")})
        self.assertTrue(has_ended(self.manager, ENOUGH), "the process goes on")

    def exit_status(self):
        return self.manager.provisioner.process.returncode

    def test_a_shutdown_is_answered_and_ends_the_process(self):
        self.shut_down(restart=False)
        self.assertEqual(0, self.exit_status())

    def test_a_shutdown_over_shell_is_answered_too(self):
        reply = self.kernel.ask("shutdown_request", {"restart": False})
        self.assertEqual(("ok", False), (reply.status, reply.content["restart"]))
        self.assertTrue(has_ended(self.manager, ENOUGH), "the process goes on")

    def test_a_shutdown_for_a_restart_says_so_and_ends_the_process(self):
        self.shut_down(restart=True)

    def test_a_shutdown_ends_a_kernel_whose_cell_loops(self):
        running = self.kernel.execute("while (true) {}")
        self.kernel.until(lambda: self.kernel.busy(running), "busy")
        self.shut_down(restart=False)

    def test_a_restart_gives_a_kernel_that_works_and_knows_nothing(self):
        self.kernel.run("var before = 1;")
        self.manager.restart_kernel()
        self.kernel.close()
        self.kernel = Conversation(self.manager.get_connection_info())
        self.kernel.wait_until_ready()
        answer = self.kernel.run("before")
        self.assertEqual("error", answer.status)
        first = self.kernel.run("1 + 1")
        self.assertEqual((["2"], 2), (first.results, first.content["execution_count"]))

    def test_a_cell_that_exits_the_process_is_answered_first(self):
        running = self.kernel.execute('Console.WriteLine("last words"); Environment.Exit(3);')
        answer = self.kernel.answer(running)
        self.assertEqual("error", answer.status)
        self.assertIn("3", answer.content["evalue"])
        self.assertEqual("last words\n", answer.text())
        self.assertTrue(has_ended(self.manager, ENOUGH), "the process goes on")
        self.assertEqual(3, self.exit_status())

    def test_an_unhandled_exception_on_another_thread_is_told(self):
        running = self.kernel.execute(
            'var thread = new System.Threading.Thread(() => throw new InvalidOperationException("on another thread"));\n'
            "thread.Start();\nthread.Join();\nSystem.Threading.Thread.Sleep(500);\n1")
        answer = self.kernel.answer(running)
        told = str([message["content"] for message in answer.published]) + str(answer.content)
        self.assertIn("on another thread", told)
        if not has_ended(self.manager, 1):
            self.assertEqual(["2"], self.kernel.run("1 + 1").results)

    def test_recursion_without_end_is_an_error_or_a_death_that_is_told(self):
        running = self.kernel.execute("int Down(int n) => Down(n + 1) + 1;\nDown(0)")
        answer = self.kernel.answer(running)
        self.assertEqual("error", answer.status)
        if has_ended(self.manager, 1):
            self.manager.start_kernel()
            self.kernel.close()
            self.kernel = Conversation(self.manager.get_connection_info())
            self.kernel.wait_until_ready()
        self.assertEqual(["2"], self.kernel.run("1 + 1").results)

    def test_a_kernel_ends_when_the_program_that_started_it_is_gone(self):
        script = (
            "import json, os, subprocess, time\nfrom conversation import start_kernel\n"
            "manager, kernel = start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
            "print(json.dumps(manager.provisioner.process.pid), flush=True)\n"
            "time.sleep(2.5)\n"
            "os._exit(1)\n")
        here = os.path.dirname(os.path.abspath(__file__))
        starter = subprocess.run([sys.executable, "-c", script], cwd=here, capture_output=True, text=True, timeout=60, check=False)
        self.assertTrue(starter.stdout, starter.stderr)
        pid = json.loads(starter.stdout)
        end = time.monotonic() + 20
        while os.path.exists(f"/proc/{pid}") and open(f"/proc/{pid}/stat").read().split(") ")[1][0] != "Z":
            if time.monotonic() > end:
                os.kill(pid, 9)
                self.fail("the kernel goes on without anyone to talk to")
            time.sleep(0.1)
