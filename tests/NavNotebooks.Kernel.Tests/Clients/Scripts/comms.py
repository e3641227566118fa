"""Comms: a target that nobody registered is closed at once; one that a cell registered talks both ways."""

import uuid

from conversation import KernelCase

REGISTER = """
NavNotebooks.Engine.Comms.Comm.Register("echo", (comm, opened) =>
{
    comm.OnMessage(data => comm.Send(data));
    comm.OnClose(_ => Console.Write("closed"));
    comm.Send(opened);
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

    def told(self, msg_id, kind):
        self.kernel.until(lambda: self.kernel.idle(msg_id), "idle")
        return [m["content"] for m in self.kernel.published[msg_id] if m["msg_type"] == kind]

    def test_a_comm_to_a_target_that_a_cell_registered_talks_both_ways(self):
        self.assertEqual("ok", self.kernel.run(REGISTER).status)
        comm_id = uuid.uuid4().hex
        opened = self.kernel.send("comm_open", {"comm_id": comm_id, "target_name": "echo", "data": {"hello": "ø 𝔘"}})
        self.assertEqual([{"comm_id": comm_id, "data": {"hello": "ø 𝔘"}}], self.told(opened, "comm_msg"))
        self.assertEqual({comm_id: {"target_name": "echo"}}, self.kernel.ask("comm_info_request", {"target_name": "echo"}).content["comms"])
        sent = self.kernel.send("comm_msg", {"comm_id": comm_id, "data": {"list": [1, 2.5, None]}})
        self.assertEqual([{"list": [1, 2.5, None]}], [content["data"] for content in self.told(sent, "comm_msg")])
        closed = self.kernel.send("comm_close", {"comm_id": comm_id, "data": {}})
        self.assertEqual(["closed"], [content["text"] for content in self.told(closed, "stream")])
        self.assertEqual({}, self.kernel.ask("comm_info_request", {"target_name": "echo"}).content["comms"])

    def test_a_cell_opens_a_comm_and_closes_it(self):
        answer = self.kernel.run('var line = NavNotebooks.Engine.Comms.Comm.Open("chart", new { size = 3 }); line.Send(new { step = 1 }); line.Close();')
        kinds = [kind for kind in answer.kinds if kind.startswith("comm_")]
        self.assertEqual(["comm_open", "comm_msg", "comm_close"], kinds)
        (opened,) = answer.of("comm_open")
        self.assertEqual(("chart", {"size": 3}), (opened["target_name"], opened["data"]))
        self.assertEqual({opened["comm_id"]}, {content["comm_id"] for content in answer.of("comm_msg", "comm_close")})
