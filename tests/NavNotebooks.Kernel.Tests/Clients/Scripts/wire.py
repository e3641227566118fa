"""What comes over the wire that should not: unsigned, tampered and replayed messages, nonsense, and clients that vanish."""

import glob
import os
import socket
import struct
import time

import zmq
from conversation import Conversation, KernelCase
from jupyter_client.session import Session


class Wire(KernelCase):
    def silence(self, seconds=1.0):
        """Nothing is answered; the kernel works on."""
        before = len(self.kernel.replies)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.kernel.pump(0.1)
        self.assertEqual(before, len(self.kernel.replies))
        self.assertEqual(["2"], self.kernel.run("1 + 1").results)

    def frames(self, code="ran = true;", session=None):
        session = session or self.kernel.session
        content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}
        return session.serialize(session.msg("execute_request", content))

    def dropped(self, *messages):
        self.kernel.run("var ran = false;")
        for frames in messages:
            self.kernel.sockets["shell"].send_multipart(frames)
        self.silence()
        self.assertEqual(["not run"], self.kernel.run('ran ? "run" : "not run"').results)

    def test_an_unsigned_message_is_dropped(self):
        self.dropped(self.frames(session=Session(key=b"")))

    def test_a_message_signed_with_another_key_is_dropped(self):
        self.dropped(self.frames(session=Session(key=b"another")))

    def test_a_tampered_message_is_dropped(self):
        delimiter, signature, header, parent, metadata, content = self.frames("ran = false;")
        self.dropped([delimiter, signature, header, parent, metadata, content.replace(b"false", b"true ", 1)])

    def test_a_signature_in_capitals_or_cut_short_is_no_hole(self):
        frames = self.frames()
        self.dropped([frames[0], frames[1][:10], *frames[2:]], [frames[0], b"", *frames[2:]])

    def test_a_replayed_message_is_dropped(self):
        self.kernel.run("var runs = 0;")
        frames = self.frames("runs++;")
        for _ in range(3):
            self.kernel.sockets["shell"].send_multipart(frames)
        self.kernel.run("1")
        self.assertEqual(["1"], self.kernel.run("runs").results)

    def test_nonsense_is_dropped(self):
        signed = self.kernel.session
        garbled = [b"{", b"{}", b"{}", b"{}"]
        listed = [b"[]", b"[]", b"[]", b"[]"]
        self.dropped(
            [b"nonsense"], [b""], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"x"], [b"a"] * 50,
            [b"<IDS|MSG>", signed.sign(garbled), *garbled], [b"<IDS|MSG>", signed.sign(listed), *listed])

    def raw(self, name):
        connection = socket.create_connection((self.manager.ip, getattr(self.manager, name + "_port")), timeout=10)
        self.addCleanup(connection.close)
        return connection

    def test_a_connection_that_speaks_another_language_is_closed_or_ignored(self):
        for name in ("shell", "control", "stdin", "iopub", "hb"):
            self.raw(name).sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        self.silence(0.3)

    def test_a_connection_that_says_nothing_keeps_nobody_waiting(self):
        for name in ("shell", "control", "stdin", "iopub", "hb"):
            self.raw(name)
            self.raw(name).sendall(b"\xff\x00\x00\x00\x00\x00\x00\x00\x01\x7f")
        self.silence(0.3)

    def test_a_frame_that_claims_to_be_enormous_is_not_waited_for(self):
        connection = self.raw("shell")
        greeting = b"\xff" + bytes(8) + b"\x7f\x03\x00" + b"NULL".ljust(20, b"\0") + b"\0" + bytes(31)
        ready = b"\x05READY" + b"\x0bSocket-Type" + struct.pack(">I", 6) + b"DEALER"
        connection.sendall(greeting + b"\x04" + bytes([len(ready)]) + ready)
        connection.sendall(b"\x02" + struct.pack(">Q", 1 << 60) + b"x" * 1000)
        self.silence(0.3)

    def test_a_client_that_vanishes_mid_cell_leaves_the_kernel_to_the_next(self):
        vanishing = Conversation(self.manager.get_connection_info())
        vanishing.wait_until_ready()
        vanishing.execute("var left = 0; for (var i = 0; i < 100; i++) { left++; Console.WriteLine(i); System.Threading.Thread.Sleep(10); }")
        time.sleep(0.3)
        vanishing.close()
        newcomer = Conversation(self.manager.get_connection_info())
        self.addCleanup(newcomer.close)
        newcomer.wait_until_ready()
        self.assertEqual(["100"], newcomer.run("left").results)

    def test_a_client_that_vanishes_while_its_cell_asks_leaves_the_kernel_usable(self):
        vanishing = Conversation(self.manager.get_connection_info())
        vanishing.wait_until_ready()
        asking = vanishing.execute("Console.ReadLine()", allow_stdin=True)
        vanishing.until(lambda: vanishing.asked, "an input_request")
        vanishing.close()
        self.kernel.ask("interrupt_request", channel="control")
        # A cell that arrives before the interrupted one has ended is aborted with it.
        self.kernel.until(lambda: self.kernel.idle(asking), "the end of the interrupted cell")
        self.assertEqual(["2"], self.kernel.run("1 + 1").results)

    def test_a_client_that_comes_back_under_its_old_name_is_answered(self):
        for _ in range(3):
            client = Conversation(self.manager.get_connection_info())
            client.session.session = "the-same-name"
            for name in ("shell", "control", "stdin"):
                client.sockets[name].disconnect(client.address + str(getattr(self.manager, name + "_port")))
                client.sockets[name].identity = b"the-same-name"
                client.sockets[name].connect(client.address + str(getattr(self.manager, name + "_port")))
            client.wait_until_ready()
            self.assertEqual(["2"], client.run("1 + 1").results)
            client.close()

    def test_every_client_sees_what_is_published_and_gets_its_own_replies_only(self):
        other = Conversation(self.manager.get_connection_info())
        self.addCleanup(other.close)
        other.wait_until_ready()
        mine = self.kernel.execute('Console.Write("for all");')
        self.kernel.answer(mine)
        other.until(lambda: other.idle(mine), "what another published")
        self.assertNotIn(mine, other.replies)
        self.assertIn("stream", [message["msg_type"] for message in other.published[mine]])

    def test_the_kernel_listens_on_loopback_only(self):
        inodes = {os.readlink(path)[8:-1] for path in glob.glob(f"/proc/{self.manager.provisioner.process.pid}/fd/*") if os.path.islink(path) and os.readlink(path).startswith("socket:")}
        listening = []
        for table in ("/proc/net/tcp", "/proc/net/tcp6"):
            for row in open(table).read().splitlines()[1:]:
                columns = row.split()
                if columns[3] == "0A" and columns[9] in inodes:
                    address, port = columns[1].split(":")
                    listening.append((address, int(port, 16)))
        ports = {getattr(self.manager, name + "_port") for name in ("shell", "control", "stdin", "iopub", "hb")}
        self.assertEqual(ports, {port for _, port in listening})
        self.assertEqual({"0100007F"}, {address for address, _ in listening})

    def test_a_socket_of_the_wrong_type_does_no_harm(self):
        for type_, name in ((zmq.SUB, "shell"), (zmq.REQ, "iopub"), (zmq.PUSH, "hb")):
            wrong = self.kernel.context.socket(type_)
            wrong.linger = 0
            wrong.connect(self.kernel.address + str(getattr(self.manager, name + "_port")))
            self.addCleanup(wrong.close)
        self.silence(0.3)
