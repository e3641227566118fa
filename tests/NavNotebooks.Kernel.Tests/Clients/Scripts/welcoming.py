"""A new subscriber is welcomed on iopub, so that clients know when nothing will be missed any more (JEP 65)."""

import zmq
from conversation import Conversation, KernelCase


class Welcoming(KernelCase):
    def subscriber(self, *topics):
        socket = self.kernel.context.socket(zmq.SUB)
        socket.linger = 0
        socket.connect(self.kernel.address + str(self.manager.iopub_port))
        for topic in topics:
            socket.subscribe(topic)
        self.addCleanup(socket.close)
        return socket

    def received(self, socket):
        self.assertTrue(socket.poll(10_000), "nothing came")
        _, frames = self.kernel.session.feed_identities(socket.recv_multipart())
        return self.kernel.session.deserialize(frames)

    def test_the_first_message_to_a_subscriber_is_a_welcome(self):
        message = self.received(self.subscriber(b""))
        self.assertEqual("iopub_welcome", message["msg_type"])
        self.assertEqual({"subscription": ""}, message["content"])
        self.assertEqual({}, message["parent_header"])

    def test_a_welcome_names_the_subscription(self):
        # Topics are prefixes: what is not subscribed to is not sent, the welcome is.
        message = self.received(self.subscriber(b"kernel"))
        self.assertEqual(("iopub_welcome", {"subscription": "kernel"}), (message["msg_type"], message["content"]))

    def test_after_a_welcome_nothing_is_missed(self):
        for _ in range(5):
            client = Conversation(self.manager.get_connection_info())
            self.addCleanup(client.close)
            client.until(lambda: client.welcomes, "a welcome")
            self.assertEqual(["2"], client.run("1 + 1").results)
