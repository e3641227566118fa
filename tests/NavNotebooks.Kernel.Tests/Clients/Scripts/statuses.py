"""Every request of every kind is framed by busy and idle and answered once, on the channel it came by, also when it is nonsense."""

from conversation import KernelCase

REQUESTS = {
    "kernel_info_request": {},
    "execute_request": {"code": "1", "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True},
    "complete_request": {"code": "Math.", "cursor_pos": 5},
    "inspect_request": {"code": "Math.Sqrt", "cursor_pos": 9, "detail_level": 1},
    "is_complete_request": {"code": "1"},
    "history_request": {"hist_access_type": "tail", "n": 1, "output": False, "raw": True},
    "comm_info_request": {},
    "interrupt_request": {},
}


class Statuses(KernelCase):
    def framed(self, kind, content, channel="shell"):
        answer = self.kernel.ask(kind, content, channel)
        self.assertEqual((["busy", "idle"], "status", "status"), (answer.states, answer.kinds[0], answer.kinds[-1]), kind)
        self.assertEqual(kind.replace("_request", "_reply"), answer.reply["msg_type"])
        self.assertEqual(channel, self.kernel.channel_of[answer.reply["parent_header"]["msg_id"]])
        for message in [answer.reply, *answer.published]:
            self.assertEqual(kind, message["parent_header"]["msg_type"])
            self.assertEqual(self.kernel.session.session, message["parent_header"]["session"])
            self.assertNotEqual(self.kernel.session.session, message["header"]["session"])
        return answer

    def test_every_request_over_shell_is_framed_and_answered(self):
        for kind, content in REQUESTS.items():
            with self.subTest(kind):
                self.framed(kind, content)

    def test_requests_over_control_are_framed_and_answered(self):
        for kind in ("kernel_info_request", "interrupt_request", "comm_info_request"):
            with self.subTest(kind):
                self.framed(kind, REQUESTS[kind], channel="control")

    def test_a_request_with_the_wrong_content_is_framed_and_answered(self):
        for kind in REQUESTS:
            for content in ({"code": 17, "cursor_pos": "x", "hist_access_type": [], "n": {}}, {"code": None}, {"code": {"a": [1]}, "user_expressions": 3}):
                with self.subTest(kind, content=content):
                    self.framed(kind, content)

    def test_a_request_of_an_unknown_kind_is_framed(self):
        sent = self.kernel.send("brew_request", {"tea": True})
        self.kernel.until(lambda: self.kernel.idle(sent), "idle")
        self.assertEqual(["busy", "idle"], [m["content"]["execution_state"] for m in self.kernel.published[sent] if m["msg_type"] == "status"])
        self.kernel.until(lambda: sent in self.kernel.replies, "a reply")
        reply = self.kernel.replies[sent]
        self.assertEqual(("brew_reply", "error"), (reply["msg_type"], reply["content"]["status"]))

    def test_debugging_is_answered_as_not_supported(self):
        content = {"type": "request", "command": "initialize", "seq": 1, "arguments": {}}
        answer = self.framed("debug_request", content, channel="control")
        self.assertFalse(answer.content.get("success", False))
        self.assertIs(False, self.kernel.ask("kernel_info_request").content.get("debugger", False))

    def test_the_kernel_tells_what_it_is(self):
        content = self.framed("kernel_info_request", {}).content
        language = content["language_info"]
        self.assertTrue(content["protocol_version"].startswith("5.4"), content["protocol_version"])
        self.assertEqual(("C#", ".cs", "text/x-csharp"), (language["name"], language["file_extension"], language["mimetype"]))
        self.assertTrue(language["version"] and language["pygments_lexer"] and content["banner"] and content["implementation_version"])

    def test_ids_of_messages_are_all_different(self):
        for _ in range(20):
            self.kernel.run('Console.Write("a"); display(1); 2')
        ids = [m["header"]["msg_id"] for messages in self.kernel.published.values() for m in messages]
        ids += [m["header"]["msg_id"] for m in self.kernel.replies.values()]
        self.assertEqual(len(ids), len(set(ids)))
