"""The floor: a process that does nothing but send the same bytes to every socket in a loop."""

from __future__ import annotations

import multiprocessing
import resource
import selectors
import socket
from multiprocessing.connection import Connection

ROUNDS = 200


def bare_loop(people: int, size: int) -> float:
    """Microseconds of the sender's CPU for one frame to one socket, its reader in another process."""
    here, there = multiprocessing.Pipe()
    sender = multiprocessing.get_context("spawn").Process(target=send_all, args=(there, people, size))
    sender.start()
    port = here.recv()
    lines = [socket.create_connection(("127.0.0.1", port)) for _ in range(people)]
    read_all(lines, ROUNDS * size)
    spent = float(here.recv())
    sender.join()
    for line in lines:
        line.close()
    return spent / ROUNDS / people * 1e6


def send_all(pipe: Connection, people: int, size: int) -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    pipe.send(listener.getsockname()[1])
    lines = [listener.accept()[0] for _ in range(people)]
    frame = b"x" * size
    before = own_cpu_s()
    for _ in range(ROUNDS):
        for line in lines:
            line.sendall(frame)
    pipe.send(own_cpu_s() - before)
    for line in lines:
        line.close()


def own_cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def read_all(lines: list[socket.socket], each: int) -> None:
    """Read so many bytes from each."""
    selector = selectors.DefaultSelector()
    left = dict.fromkeys(lines, each)
    for line in lines:
        selector.register(line, selectors.EVENT_READ)
    while left:
        for key, _ in selector.select():
            line = key.fileobj
            assert isinstance(line, socket.socket)
            left[line] -= len(line.recv(65536))
            if left[line] <= 0:
                selector.unregister(line)
                del left[line]
