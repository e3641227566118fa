"""A client on libzmq against the sockets under test: prints a line for each thing that held, and ends with 'done'."""
import sys
import time

import zmq

router, publisher, heartbeat, ipc = sys.argv[1:5]
context = zmq.Context()


def connect(kind, address, identity=None, **options):
    socket = context.socket(kind)
    socket.linger = 0
    socket.rcvtimeo = 20_000
    socket.sndtimeo = 20_000
    for name, value in options.items():
        socket.set(getattr(zmq, name), value)
    if identity:
        socket.identity = identity
    socket.connect(address)
    return socket


def echoes(socket, *frames):
    socket.send_multipart([b"echo", *frames])
    assert socket.recv_multipart() == [b"echo", *frames], "an echo came back changed"


dealer = connect(zmq.DEALER, router, b"python-1")
echoes(dealer, b"hello")
echoes(dealer, b"", b"", b"x")
echoes(dealer, *[b"%d" % number for number in range(5000)])
print("frames: empty, many")

large = bytes(range(256)) * (64 * 4096)
echoes(dealer, large)
echoes(dealer, large[:255], large[:256], large[:16384], large[:65537])
print("frames: 64 MiB, and around the limits of lengths")

nameless = connect(zmq.DEALER, router)
echoes(nameless, b"without an identity")
request = connect(zmq.REQ, router)
request.send_multipart([b"echo", b"by REQ"])
assert request.recv_multipart() == [b"echo", b"by REQ"]
print("peers: DEALER without identity, REQ")

for _ in range(3000):
    dealer.send_multipart([b"echo", b"queued"])
for _ in range(3000):
    assert dealer.recv_multipart() == [b"echo", b"queued"]
print("queue: 3000")

beat = connect(zmq.REQ, heartbeat)
for number in range(100):
    beat.send(b"ping %d" % number)
    assert beat.recv() == b"ping %d" % number
print("heartbeat: 100")

everything = connect(zmq.SUB, publisher, SUBSCRIBE=b"")
chosen = connect(zmq.SUB, publisher, SUBSCRIBE=b"stream")
assert everything.recv_multipart() == [b"", b"welcome"]
assert chosen.recv_multipart() == [b"stream", b"welcome"]
dealer.send_multipart([b"publish", b"status", b"busy"])
dealer.send_multipart([b"publish", b"stream.stdout", large])
dealer.send_multipart([b"publish", b"status", b"idle"])
assert everything.recv_multipart() == [b"status", b"busy"]
assert everything.recv_multipart() == [b"stream.stdout", large]
assert everything.recv_multipart() == [b"status", b"idle"]
assert chosen.recv_multipart() == [b"stream.stdout", large]
chosen.unsubscribe(b"stream")
chosen.subscribe(b"st")
assert chosen.recv_multipart() == [b"st", b"welcome"]
dealer.send_multipart([b"publish", b"status", b"again"])
assert chosen.recv_multipart() == [b"status", b"again"]
print("topics: all, one, changed")

pinging = connect(zmq.DEALER, router, HEARTBEAT_IVL=50, HEARTBEAT_TIMEOUT=200)
echoes(pinging, b"before")
time.sleep(0.5)
echoes(pinging, b"after")
print("pings: the connection stays")

plain = connect(zmq.DEALER, router, PLAIN_USERNAME=b"u", PLAIN_PASSWORD=b"p")
plain.send_multipart([b"echo"])
assert plain.poll(300) == 0, "a client of another mechanism was answered"
wrong = connect(zmq.SUB, router, SUBSCRIBE=b"")
wrong.close()
echoes(dealer, b"still here")
print("strangers: not answered")

dealer.close()
again = connect(zmq.DEALER, router, b"python-1")
echoes(again, b"took over")
print("identity: a client that comes back goes by its own")

again.send_multipart([b"restart"])
answered = False
for _ in range(40):
    # What is sent before the old connection is known to be dead is lost with it.
    again.send_multipart([b"echo", b"reconnected"])
    if again.poll(500):
        assert again.recv_multipart() == [b"echo", b"reconnected"]
        answered = True
        break
assert answered, "nobody answered after the restart"
print("reconnect: after the socket was closed and bound again")

if ipc:
    local = connect(zmq.DEALER, ipc, b"local")
    echoes(local, b"by file")
    print("ipc: a Unix domain socket")

context.destroy(linger=0)
print("done")
