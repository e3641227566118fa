"""Comms: a target that nobody registered is closed at once; one that a cell registered talks both ways."""

import uuid

from conversation import KernelCase

REGISTER = """
Comms.Register("echo", comm =>
{
    comm.OnMessage(data => comm.Send(data));
});
"""


class Comms(KernelCase):
    def test_a_comm_to_a_target_that_nobody_registered_is_closed(self):
        comm_id = uuid.uuid4().hex
        opened = self.kernel.send("comm_open", {"comm_id": comm_id, "target_name": "unheard.of", "data": {}})
        self.kernel.until(lambda: self.kernel.idle(opened), "idle")
        closed = [m["content"] for m in self.kernel.published[opened] if m["msg_type"] == "comm_close"]
        self.assertEqual([comm_id], [content["comm_id"] for content in closed])
        self.assertEqual({}, self.kernel.ask("comm_info_request").content["comms"])

    def test_messages_to_a_comm_that_is_not_open_are_ignored(self):
        for kind in ("comm_msg", "comm_close"):
            sent = self.kernel.send(kind, {"comm_id": uuid.uuid4().hex, "data": {}})
            self.kernel.until(lambda: self.kernel.idle(sent), "idle")
            self.assertEqual(["status", "status"], [m["msg_type"] for m in self.kernel.published[sent]])

    def test_open_comms_are_told_by_target(self):
        self.assertEqual({}, self.kernel.ask("comm_info_request", {"target_name": "other"}).content["comms"])
