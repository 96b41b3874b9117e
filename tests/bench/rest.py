#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the REST API with wrk (8 connections) and gives ratios to a bare node HTTP server in the same run.

    tests/bench/rest.py [--program build/release/app/backdesk] [--items 10000] [--seconds 4]

Needs wrk and node. Prints a table in Markdown; docs/performance.md holds the last one.
"""
import argparse
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NODE = """
const http = require('http');
const body = process.argv[2];
const server = http.createServer((request, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log('listening on http://127.0.0.1:' + server.address().port + '/'));
"""
DESCRIPTION = """backoffice: bench
storage: {type: yaml, path: data}
collections:
  users:
    fields:
      name: {type: String, required: true}
      surname: String
      age: {type: Int, min: 0, max: 150}
      male: {type: Bool, default: true}
      addr: {type: Ref, coll: addrs, field: $.users}
  addrs:
    fields:
      name: String
      address: String
      users: {type: RefsList, coll: users, field: $.addr, ods: unlink}
"""


RUNNING = []


def start(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    RUNNING.append(process)
    line = process.stdout.readline()
    match = re.search(r"http://127\.0\.0\.1:(\d+)", line)
    if not match:
        sys.exit("did not start: " + line)
    return process, int(match.group(1))


def stop():
    """Ends what runs; before its folder goes, too."""
    while RUNNING:
        child = RUNNING.pop()
        child.send_signal(signal.SIGTERM)
        child.wait()


def wrk(port, path, seconds, script=None):
    """Requests a second, and the 99th percentile in ms."""
    command = ["wrk", "-t1", "-c8", "-d%ds" % seconds, "--latency", "http://127.0.0.1:%d%s" % (port, path)]
    if script:
        command[1:1] = ["-s", script]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out:
        sys.exit("answers that are no success:\n" + out)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
    return rate, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def write_items(folder, count):
    """Puts the items there as files: a user names an address of ten."""
    users, addrs = os.path.join(folder, "users"), os.path.join(folder, "addrs")
    os.makedirs(users)
    os.makedirs(addrs)
    meta = ('_meta:\n  ctime: 2026-01-01T00:00:%02dZ\n  mtime: 2026-01-01T00:00:00Z\n'
            '  created_by: {_id: "000", login: ANONYMOUS}\n  modified_by: {_id: "000", login: ANONYMOUS}\n')
    for a in range(count // 10):
        members = ", ".join('"u%d"' % u for u in range(a * 10, a * 10 + 10))
        with open(os.path.join(addrs, "a%d.yml" % a), "w") as file:
            file.write('name: Address %d\naddress: Street %d\nusers: [%s]\n_id: a%d\n' % (a, a, members, a) + meta % (a % 60))
    for u in range(count):
        with open(os.path.join(users, "u%d.yml" % u), "w") as file:
            file.write('name: User %d\nsurname: Surname %d\nage: %d\nmale: true\naddr: a%d\n_id: u%d\n'
                       % (u, u * 7919 % count, u % 100, u // 10, u) + meta % (u % 60))


def lua(folder, name, method, path, body):
    file = os.path.join(folder, name + ".lua")
    with open(file, "w") as out:
        out.write('wrk.method = "%s"\nwrk.headers["Content-Type"] = "application/json"\nlocal n = 0\n'
                  'request = function()\n  n = n + 1\n  return wrk.format(nil, %s, nil, %s)\nend\n'
                  % (method, path, body))
    return file


def rss(pid):
    with open("/proc/%d/status" % pid) as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=os.path.join(ROOT, "build/release/app/backdesk"))
    parser.add_argument("--items", type=int, default=10000)
    parser.add_argument("--seconds", type=int, default=4)
    options = parser.parse_args()
    for tool in ("wrk", "node"):
        if not shutil.which(tool):
            sys.exit(tool + " is not installed")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "bench.yml"), "w") as file:
            file.write(DESCRIPTION)
        write_items(os.path.join(folder, "data"), options.items)
        began = time.monotonic()
        server, port = start([options.program, "serve", os.path.join(folder, "bench.yml"), "--port", "0"])
        started = time.monotonic() - began
        idle = rss(server.pid)
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/bench/coll/users/u1")
        item = connection.getresponse().read().decode()
        with open(os.path.join(folder, "node.js"), "w") as file:
            file.write(NODE)
        node, node_port = start(["node", os.path.join(folder, "node.js"), item])
        post = lua(folder, "post", "POST", '"/bench/coll/users"',
                   '\'{"name": "New", "surname": "Row \' .. n .. \'", "age": 5}\'')
        patch = lua(folder, "patch", "PATCH", '"/bench/coll/users/u" .. (n * 7919 %% %d)' % options.items,
                    '\'{"op": "replace", "path": "$.age", "value": \' .. ((n + math.floor(n / %d)) %% 100) .. \'}\'' % options.items)
        cases = [("GET one item", "/bench/coll/users/u1", None),
                 ("LIST age > 50, by surname, 30", "/bench/coll/users?age.$gt=50&_sort=surname&_page=30", None),
                 ("LIST first 30", "/bench/coll/users?_page=30", None),
                 ("PATCH", "/", patch), ("POST", "/", post)]
        print("| %d items | requests/s | p99 ms | to bare node |\n|---|---|---|---|" % options.items)
        for name, path, script in cases:
            base, _ = wrk(node_port, "/", options.seconds)
            rate, p99 = wrk(port, path, options.seconds, script)
            print("| %s | %.0f | %.2f | %.3f |" % (name, rate, p99, rate / base), flush=True)
        print("| start until it serves | %.2f s | | |\n| memory idle / after | %.0f / %.0f MB | | |"
              % (started, idle, rss(server.pid)))
        stop()


try:
    main()
finally:
    stop()
