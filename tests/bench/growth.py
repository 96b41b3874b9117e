#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the cost of each operation grows with the number of items, on each storage.

    tests/bench/growth.py [--program build/release/tests/bench/bench-growth] [--sizes 1000,10000,...]
                          [--storages memory,yaml,sqlite,postgres] [--picture docs/pictures/growth.svg]

Prints tables in Markdown (microseconds an operation) and draws the curves. Postgres is started for the run, from
Debian's package, on a socket of its own.
"""
import argparse
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OPERATIONS = ["get", "list", "list narrow", "list deep", "search", "patch", "post", "post by 8"]
TITLES = {"get": "GET one", "list": "LIST half", "list narrow": "LIST 1 %", "list deep": "LIST deep page",
          "search": "SEARCH", "patch": "PATCH", "post": "POST", "post by 8": "POST by 8 clients"}
COLOURS = {"memory": "#64748b", "yaml": "#2563eb", "sqlite": "#d97706", "postgres": "#059669"}


class Postgres:
    """A server of its own, which root starts as the user postgres."""

    def __init__(self, folder):
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.folder = os.path.join(folder, "postgres")
        os.makedirs(self.folder)
        if os.geteuid() == 0:
            os.chmod(folder, 0o755)
            shutil.chown(self.folder, "postgres")
        self.run("initdb", "-A", "trust", "-U", "postgres", "-D", self.data())
        self.run("pg_ctl", "-w", "-D", self.data(), "-l", os.path.join(self.folder, "log"),
                 "-o", "-k %s -c listen_addresses=''" % self.folder, "start")

    def data(self):
        return os.path.join(self.folder, "data")

    def run(self, tool, *arguments):
        command = [os.path.join(self.bin, tool), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder)

    def fresh(self, name):
        self.run("createdb", "-h", self.folder, "-U", "postgres", name)
        return "postgres://postgres@/%s?host=%s" % (name, self.folder)

    def stop(self):
        self.run("pg_ctl", "-m", "fast", "-D", self.data(), "stop")


def storage_text(kind, size, postgres):
    if kind == "postgres":
        return '{type: postgres, url: "%s"}' % postgres.fresh("bench%d" % size)
    return {"memory": "{type: memory}", "yaml": "{type: yaml, path: data}",
            "sqlite": "{type: sqlite, path: data.db}"}[kind]


def measured(program, kind, size, folder, postgres):
    storage = storage_text(kind, size, postgres)
    here = os.path.join(folder, "%s-%d" % (kind, size))
    os.makedirs(here)
    if kind != "memory":
        subprocess.run([program, "fill", storage, str(size)], check=True, cwd=here)
    out = subprocess.run([program, "measure", storage, str(size)], check=True, cwd=here, capture_output=True, text=True)
    shutil.rmtree(here)
    return json.loads(out.stdout)


def shown(value):
    if value < 100:
        return "%.1f" % value
    if value < 100000:
        return "%.0f" % value
    return "%.0f ms" % (value / 1000)


def tables(results, sizes):
    for kind, rows in results.items():
        print("\n**%s**\n" % kind)
        print("| µs | " + " | ".join("{:,}".format(size) for size in sizes if size in rows) + " |")
        print("|---" * (len(rows) + 1) + "|")
        for operation in OPERATIONS + ["list first"]:
            print("| %s | %s |" % (TITLES.get(operation, operation),
                                   " | ".join(shown(rows[size][operation]) for size in sizes if size in rows)))
        if kind != "memory":
            print("| start | %s |" % " | ".join("%.0f ms" % (rows[s]["start"] / 1000) for s in sizes if s in rows))
        print("| memory | %s |" % " | ".join("%.0f MB" % rows[s]["memory"] for s in sizes if s in rows))


def picture(results, sizes, path):
    """A small chart an operation, both axes logarithmic, drawn without any library."""
    from math import log10
    width, height, columns, left, top = 220, 150, 4, 46, 26
    low, high = 0, 6  # 1 µs to 1 s
    parts = []
    rows = (len(OPERATIONS) + columns - 1) // columns
    total_width, total_height = columns * (width + 24) + 24, rows * (height + 56) + 48

    def x(size):
        span = log10(sizes[-1]) - log10(sizes[0]) or 1
        return left + (log10(size) - log10(sizes[0])) / span * (width - left - 8)

    def y(value):
        part = (min(max(log10(max(value, 1)), low), high) - low) / (high - low)
        return top + (1 - part) * (height - top)

    for number, operation in enumerate(OPERATIONS):
        dx, dy = 24 + number % columns * (width + 24), 40 + number // columns * (height + 56)
        chart = ['<text x="%d" y="14" class="t">%s</text>' % (left, TITLES[operation].replace("%", "&#37;"))]
        for power, label in ((0, "1 µs"), (2, "100 µs"), (3, "1 ms"), (4, "10 ms"), (6, "1 s")):
            chart.append('<line x1="%d" x2="%d" y1="%.1f" y2="%.1f" class="g"/><text x="%d" y="%.1f" class="l e">%s</text>'
                         % (left, width - 8, y(10 ** power), y(10 ** power), left - 5, y(10 ** power) + 3, label))
        for size in sizes:
            label = {3: "1k", 4: "10k", 5: "100k", 6: "1M"}.get(round(log10(size)), str(size))
            chart.append('<text x="%.1f" y="%d" class="l m">%s</text>' % (x(size), height + 14, label))
        for kind, rows_of_kind in results.items():
            points = [(x(size), y(rows_of_kind[size][operation])) for size in sizes if size in rows_of_kind]
            line = " ".join("%.1f,%.1f" % point for point in points)
            chart.append('<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>' % (line, COLOURS[kind]))
            chart += ['<circle cx="%.1f" cy="%.1f" r="2.6" fill="%s"/>' % (px, py, COLOURS[kind]) for px, py in points]
        parts.append('<g transform="translate(%d,%d)">%s</g>' % (dx, dy, "".join(chart)))
    legend = "".join('<g transform="translate(%d,20)"><rect width="14" height="4" y="-4" fill="%s"/>'
                     '<text x="20" class="l">%s</text></g>' % (24 + 100 * i, COLOURS[kind], kind)
                     for i, kind in enumerate(results))
    style = ("text{font-family:Inter,DejaVu Sans,sans-serif;fill:#334155}.t{font-size:12px;font-weight:600}"
             ".l{font-size:10px;fill:#64748b}.e{text-anchor:end}.m{text-anchor:middle}.g{stroke:#e2e8f0}")
    with open(path, "w", encoding="utf-8") as out:
        out.write('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d"><style>%s</style>'
                  '<rect width="100%%" height="100%%" fill="#ffffff"/>%s%s</svg>\n'
                  % (total_width, total_height, total_width, total_height, style, legend, "".join(parts)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=os.path.join(ROOT, "build/release/tests/bench/bench-growth"))
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--storages", default="memory,yaml,sqlite,postgres")
    parser.add_argument("--picture")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    kinds = options.storages.split(",")
    results = {kind: {} for kind in kinds}
    with tempfile.TemporaryDirectory() as folder:
        postgres = Postgres(folder) if "postgres" in kinds else None
        try:
            for kind in kinds:
                for size in sizes:
                    results[kind][size] = measured(os.path.abspath(options.program), kind, size, folder, postgres)
                    print(kind, size, json.dumps(results[kind][size]), file=sys.stderr, flush=True)
        finally:
            if postgres:
                postgres.stop()
    tables(results, sizes)
    if options.picture:
        picture(results, sizes, options.picture)


main()
