"""What the client scripts share: talking to a kernel as clients do, holding every message to the protocol.

The sockets and the signing are those of jupyter_client; the schemas are those of jupyter_kernel_test.
"""

import os
import time
import unittest
from collections import defaultdict

import zmq
from jupyter_client import KernelManager
from jupyter_client.session import Session
from jupyter_kernel_test.msgspec_v5 import validate_message

KERNEL = os.environ.get("NAV_TEST_KERNEL", ".net-csharp")

# Seconds after which an answer is taken never to come; no measure of speed.
PATIENCE = 30

# Those that jupyter_kernel_test lacks, or has otherwise than the protocol: password is a truth value there, and what ipykernel sends.
OWN_SCHEMAS = {
    "input_request": {"prompt": str, "password": bool},
    "iopub_welcome": {"subscription": str},
    "comm_open": {"comm_id": str, "target_name": str, "data": dict},
    "comm_msg": {"comm_id": str, "data": dict},
    "comm_close": {"comm_id": str, "data": dict},
    "debug_reply": {},
}


def validate(message):
    """Holds a message to its schema. A reply to a request that was not run, or is not known, is free in all but its status."""
    kind, content = message["header"]["msg_type"], message["content"]
    if kind in OWN_SCHEMAS:
        for key, type_ in OWN_SCHEMAS[kind].items():
            assert isinstance(content.get(key), type_), f"{kind} without {key}: {content}"
    elif content.get("status") == "aborted":
        assert kind.endswith("_reply"), message
    elif content.get("status") == "error" and kind.endswith("_reply"):
        assert isinstance(content["ename"], str) and isinstance(content["evalue"], str) and isinstance(content["traceback"], list), message
    else:
        validate_message(message, kind)


class Answer:
    """What came of one request: the reply, and what was published for it, in order."""

    def __init__(self, reply, published):
        self.reply = reply
        self.content = reply["content"]
        self.status = self.content.get("status")
        self.published = published

    def of(self, *kinds):
        return [message["content"] for message in self.published if message["msg_type"] in kinds]

    @property
    def kinds(self):
        return [message["msg_type"] for message in self.published]

    @property
    def states(self):
        return [content["execution_state"] for content in self.of("status")]

    @property
    def results(self):
        return [content["data"]["text/plain"] for content in self.of("execute_result")]

    def text(self, name="stdout"):
        return "".join(content["text"] for content in self.of("stream") if content["name"] == name)


class Conversation:
    """One client's five sockets. Messages are kept by the request they bear as their parent."""

    def __init__(self, connection):
        self.context = zmq.Context()
        self.session = Session(key=connection["key"].encode() if isinstance(connection["key"], str) else connection["key"])
        self.address = f"{connection['transport']}://{connection['ip']}:"
        self.sockets = {
            name: self.connect(type_, connection[name + "_port"])
            for name, type_ in (("shell", zmq.DEALER), ("control", zmq.DEALER), ("stdin", zmq.DEALER), ("iopub", zmq.SUB), ("hb", zmq.REQ))
        }
        self.names = {socket: name for name, socket in self.sockets.items() if name != "hb"}
        self.poller = zmq.Poller()
        for socket in self.names:
            self.poller.register(socket, zmq.POLLIN)
        self.replies = {}
        self.published = defaultdict(list)
        self.asked = []
        self.welcomes = []
        self.channel_of = {}
        self.is_validating = True
        self.is_alive = lambda: True

    def connect(self, type_, port):
        socket = self.context.socket(type_)
        socket.linger = 0
        if type_ == zmq.DEALER:
            socket.identity = self.session.bsession
        if type_ == zmq.SUB:
            socket.subscribe(b"")
        socket.connect(self.address + str(port))
        return socket

    def close(self):
        self.context.destroy(linger=0)

    def send(self, kind, content=None, channel="shell"):
        """Sends a request and returns its id."""
        message = self.session.send(self.sockets[channel], kind, content or {})
        return message["header"]["msg_id"]

    def execute(self, code, channel="shell", **options):
        content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}
        return self.send("execute_request", {**content, **options}, channel)

    def pump(self, timeout):
        """Takes in what has come; whether anything has."""
        ready = self.poller.poll(timeout * 1000)
        for socket, _ in ready:
            _, frames = self.session.feed_identities(socket.recv_multipart())
            message = self.session.deserialize(frames)
            if self.is_validating:
                validate(message)
            self.keep(self.names[socket], message)
        return bool(ready)

    def keep(self, channel, message):
        parent = message["parent_header"].get("msg_id")
        if channel == "stdin":
            self.asked.append(message)
        elif channel == "iopub":
            (self.welcomes if message["msg_type"] == "iopub_welcome" else self.published[parent]).append(message)
        else:
            assert parent not in self.replies, f"a second reply to one request: {message}"
            self.replies[parent] = message
            self.channel_of[parent] = channel

    def until(self, condition, what, patience=PATIENCE):
        """Takes messages in until something holds."""
        end = time.monotonic() + patience
        while not condition():
            left = end - time.monotonic()
            if left <= 0:
                raise AssertionError(f"{patience} s went by without {what}")
            if not self.pump(min(left, 0.5)) and not self.is_alive():
                raise AssertionError(f"the kernel's process has ended without {what}")

    def idle(self, msg_id):
        return any(m["msg_type"] == "status" and m["content"]["execution_state"] == "idle" for m in self.published[msg_id])

    def busy(self, msg_id):
        return any(m["msg_type"] == "status" and m["content"]["execution_state"] == "busy" for m in self.published[msg_id])

    def answer(self, msg_id, patience=PATIENCE):
        """Waits for the reply and for idle."""
        self.until(lambda: msg_id in self.replies and self.idle(msg_id), f"reply and idle (reply: {msg_id in self.replies})", patience)
        return Answer(self.replies[msg_id], self.published[msg_id])

    def ask(self, kind, content=None, channel="shell", patience=PATIENCE):
        return self.answer(self.send(kind, content, channel), patience)

    def run(self, code, patience=PATIENCE, **options):
        return self.answer(self.execute(code, **options), patience)

    def wait_until_ready(self):
        """As clients do: kernel_info is asked until both the reply and its status have come, so that no later output is missed."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            msg_id = self.send("kernel_info_request")
            try:
                self.until(lambda: msg_id in self.replies, "kernel_info_reply")
                self.until(lambda: self.idle(msg_id), "idle", patience=2)
                return
            except AssertionError:
                if msg_id not in self.replies:
                    raise
        raise AssertionError("the kernel answers, and nothing comes over iopub")


def start_kernel(**options):
    """A new kernel, and a client that is connected to it."""
    manager = KernelManager(kernel_name=KERNEL)
    manager.start_kernel(**options)
    conversation = Conversation(manager.get_connection_info())
    conversation.is_alive = manager.is_alive
    try:
        conversation.wait_until_ready()
    except BaseException:
        manager.shutdown_kernel(now=True)
        conversation.close()
        raise
    return manager, conversation


def has_ended(manager, patience):
    """Whether the process has gone within some seconds."""
    end = time.monotonic() + patience
    while manager.is_alive():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


class KernelCase(unittest.TestCase):
    """Tests that share one kernel. Afterwards it must still be there, and answer."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.manager, cls.kernel = start_kernel()

    @classmethod
    def tearDownClass(cls):
        cls.kernel.close()
        cls.manager.shutdown_kernel(now=True)

    def tearDown(self):
        self.assertTrue(self.manager.is_alive(), "the kernel has died")
        self.assertEqual("ok", self.kernel.ask("kernel_info_request").status)


class FreshKernelCase(unittest.TestCase):
    """Tests that get a kernel each, which they may end."""

    def setUp(self):
        self.manager, self.kernel = start_kernel()

    def tearDown(self):
        self.kernel.close()
        self.manager.shutdown_kernel(now=True)
