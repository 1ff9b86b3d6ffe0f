#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes every measure from its definition, independently of the program, and compares all files to 1e-9.

Usage: check.py S3FACILITATOR-CLI [FOLDER FOR OUTPUT]
Needs numpy; says so and exits with 77 (skipped) where there is none. The definitions are those of README.md beside
this file. Nothing here is shared with the program: sums are exact fractions where a decision hangs on them, matrices
are taken apart by singular values, areas are summed over pairs.
"""
import csv
import itertools
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

try:
    import numpy as np
except ImportError:
    print("skipped: python3-numpy is not installed")
    sys.exit(77)

TOLERANCE = 1e-9   # relative; differences that come out as 0 are 0 within 1e-12 of the column's largest number or 1e-14
HERE = os.path.dirname(os.path.abspath(__file__))
failures = []
compared = 0


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


# ---------------------------------------------------------------------------------------------- the definitions

class Period:
    """Values as exact fractions of what the file says; None = missing."""

    def __init__(self, time, rows):
        self.time = time
        self.regions = list(dict.fromkeys(row["region"] for row in rows))
        self.industries = list(dict.fromkeys(row["industry"] for row in rows))
        self.x = {(row["region"], row["industry"]): Fraction(row["value"]) for row in rows if row["value"] != ""}
        some = lambda parts: sum(parts) if parts else None
        self.xr = {r: some([self.x[r, i] for i in self.industries if (r, i) in self.x]) for r in self.regions}
        self.xi = {i: some([self.x[r, i] for r in self.regions if (r, i) in self.x]) for i in self.industries}
        self.total = some(list(self.x.values()))

    def share(self, r, i):
        return self.x[r, i] / self.xr[r] if (r, i) in self.x and self.xr[r] else None

    def lq(self, r, i):
        s = self.share(r, i)
        return s / (self.xi[i] / self.total) if s is not None and self.xi[i] and self.total else None


def over(a, b):
    return None if a is None or not b else a / b


def hhi(p):
    return sum(s * s for s in p)


def gini(x):
    n, mean = len(x), math.fsum(x) / len(x)
    return math.fsum(abs(a - b) for a in x for b in x) / (2 * n * n * mean)


def hoover_gini(x, y):
    """Twice the area between the diagonal and the curve, by trapezoids."""
    pairs = sorted(((a / b, a, b) for a, b in zip(x, y) if b > 0), key=lambda t: t[0])
    sx, sy = sum(a for _, a, _ in pairs), sum(b for _, _, b in pairs)
    if not sx:
        return None
    area, height = 0, 0
    for _, a, b in pairs:
        area += Fraction(b, sy) * (2 * height + Fraction(a, sx)) / 2
        height += Fraction(a, sx)
    return float(1 - 2 * area)


def entropy(p):
    return math.fsum(-float(s) * math.log2(s) for s in p if s > 0)


def measures(period, threshold, groups):
    """Rows of cells, regions and industries, and the proximity, for one period."""
    p = period
    regions, industries = p.regions, p.industries
    lq = {(r, i): p.lq(r, i) for r in regions for i in industries}
    m = np.array([[1 if lq[r, i] is not None and lq[r, i] >= threshold else 0 for i in industries] for r in regions])
    diversity, ubiquity = m.sum(1), m.sum(0)
    together = m.T @ m
    larger = np.maximum.outer(ubiquity, ubiquity)
    phi = np.divide(together, larger, out=np.zeros(larger.shape), where=larger > 0)
    bare = phi - np.diag(np.diag(phi))

    cells = []
    for a, r in enumerate(regions):
        for b, i in enumerate(industries):
            known = (r, i) in p.x
            incl = over(float(phi[b] @ m[a]), float(phi[b].sum())) if known else None
            excl = over(float(bare[b] @ m[a]), float(bare[b].sum())) if known else None
            cells.append({"time": p.time, "region": r, "industry": i, "value": p.x.get((r, i)),
                          "share": p.share(r, i), "lq": lq[r, i],
                          "presence": None if lq[r, i] is None else int(m[a, b]),
                          "density_incl_self": incl, "density_excl_self": excl})

    status, eci, pci = complexity(m)
    rows_r = []
    for a, r in enumerate(regions):
        there = [i for i in industries if (r, i) in p.x]
        row = {"time": p.time, "region": r, "total": p.xr[r],
               "diversity": None if p.xr[r] is None else int(diversity[a])}
        if p.xr[r]:
            x = [p.x[r, i] for i in there]
            s = [v / p.xr[r] for v in x]
            n = len(s)
            rest = p.total - p.xr[r]
            row["hhi"] = hhi(s)
            row["hhi_normalised"] = (hhi(s) - Fraction(1, n)) / (1 - Fraction(1, n)) if n > 1 else None
            row["krugman_vs_total"] = sum(abs(v - p.xi[i] / p.total) for v, i in zip(s, there))
            row["krugman_vs_rest"] = sum(abs(v - (p.xi[i] - p.x[r, i]) / rest) for v, i in zip(s, there)) if rest else None
            row["hoover_specialisation"] = row["krugman_vs_total"] / 2
            row["gini_unweighted"] = gini([float(v) for v in x])
            row["gini_hoover_weighted"] = hoover_gini(x, [p.xi[i] for i in there])
            row["entropy_bits"] = entropy(s)
            row["evenness"] = entropy(s) / math.log2(n) if n > 1 else None
            row["hill_number_2powH"] = 2 ** entropy(s)
            if groups:
                by_group = {}
                for v, i in zip(s, there):
                    by_group.setdefault(groups.get(i, ("alone", i)), []).append(v)
                sums = {g: sum(v) for g, v in by_group.items()}
                row["unrelated_variety"] = entropy(sums.values())
                row["related_variety"] = math.fsum(
                    float(sums[g]) * entropy([v / sums[g] for v in by_group[g]]) for g in sums if sums[g])
        row["eci_z_pop"] = None if eci is None else eci[a]
        row["eci_status"] = "dropped" if diversity[a] == 0 else status
        row["weak"] = status == "weak_sign"
        rows_r.append(row)

    rows_i = []
    for b, i in enumerate(industries):
        there = [r for r in regions if (r, i) in p.x]
        row = {"time": p.time, "industry": i, "total": p.xi[i], "ubiquity": None if p.xi[i] is None else int(ubiquity[b])}
        if p.xi[i]:
            x = [p.x[r, i] for r in there]
            s = [v / p.xi[i] for v in x]
            row["hhi_across_regions"] = hhi(s)
            row["krugman_concentration_vs_total"] = sum(abs(v - p.xr[r] / p.total) for v, r in zip(s, there))
            row["gini_unweighted"] = gini([float(v) for v in x])
            row["gini_hoover_weighted"] = hoover_gini(x, [p.xr[r] for r in there])
        row["pci_z_pop"] = None if pci is None else pci[b]
        row["weak"] = status == "weak_sign"
        rows_i.append(row)
    proximity = [{"industry": i, **{j: phi[a, b] for b, j in enumerate(industries)}} for a, i in enumerate(industries)]
    return cells, rows_r, rows_i, proximity


def complexity(m):
    """Status, ECI by region and PCI by industry, from the singular value decomposition."""
    kept_r, kept_i = np.flatnonzero(m.sum(1)), np.flatnonzero(m.sum(0))
    k = m[np.ix_(kept_r, kept_i)].astype(float)
    if len(kept_r) == 0:
        return "undefined", None, None
    reached = {0}
    while True:   # regions that share an industry with a reached one
        more = {int(r) for r in np.flatnonzero((k @ k[sorted(reached)].T).sum(1) > 0)} | reached
        if more == reached:
            break
        reached = more
    if len(reached) < len(kept_r):
        return "not_unique", None, None
    if min(k.shape) < 2:
        return "undefined", None, None
    d, u = k.sum(1), k.sum(0)
    left, values, right = np.linalg.svd(k / np.sqrt(np.outer(d, u)))
    values = values ** 2
    if values[1] < 1e-12:
        return "undefined", None, None
    if len(values) > 2 and values[1] - values[2] < 1e-9:
        return "not_unique", None, None
    eci, pci = left[:, 1] / np.sqrt(d), right[1] / np.sqrt(u)
    z = lambda v: (v - v.mean()) / v.std()
    eci, pci = z(eci), z(pci)
    covariance = (eci * (d - d.mean())).mean()
    status = "ok"
    if d.std() == 0 or abs(covariance / d.std()) < 1e-9:
        status, sign = "weak_sign", None
    else:
        sign = math.copysign(1, covariance)
    all_eci, all_pci = [None] * m.shape[0], [None] * m.shape[1]
    for a, r in enumerate(kept_r):
        all_eci[r] = (eci[a] if sign is None else sign * eci[a])
    for b, i in enumerate(kept_i):
        all_pci[i] = (pci[b] if sign is None else sign * pci[b])
    return status, all_eci, all_pci


def comparison(first, last):
    """Rows of shift-share and growth-share."""
    regions = list(dict.fromkeys(first.regions + last.regions))
    industries = list(dict.fromkeys(first.industries + last.industries))
    both = [key for key in itertools.product(regions, industries) if key in first.x and key in last.x]
    e0 = {key: first.x[key] for key in both}
    e1 = {key: last.x[key] for key in both}
    r0 = {r: sum(e0[k] for k in both if k[0] == r) for r in regions}
    i0 = {i: sum(e0[k] for k in both if k[1] == i) for i in industries}
    i1 = {i: sum(e1[k] for k in both if k[1] == i) for i in industries}
    t0, t1 = sum(e0.values()), sum(e1.values())
    shift, growth = [], []
    for key in itertools.product(regions, industries):
        r, i = key
        row = {"region": r, "industry": i, "e0": first.x.get(key), "e1": last.x.get(key)}
        gi = over(i1[i] - i0[i], i0[i])
        gr = None
        if key in e0:
            row["change"] = e1[key] - e0[key]
            row["em_homothetic"] = over(r0[r] * i0[i], t0)
            gr = over(e1[key] - e0[key], e0[key])
            if gr is None:
                row.update(national_share=0, industry_mix=0, regional_shift=row["change"])
            else:
                g = Fraction(t1 - t0, 1) / t0
                row.update(national_share=e0[key] * g, industry_mix=e0[key] * (gi - g), regional_shift=e0[key] * (gr - gi))
                row["em_competitive"] = row["em_homothetic"] * (gr - gi)
                row["em_allocation"] = (e0[key] - row["em_homothetic"]) * (gr - gi)
                assert row["national_share"] + row["industry_mix"] + row["regional_shift"] == row["change"]
        shift.append(row)
        known = r in last.regions and i in last.industries
        lq = last.lq(r, i) if known else None
        relative = None if gr is None or gi is None else gr - gi
        quadrant = None
        if lq is not None and relative is not None:
            quadrant = (("mature", "star") if lq >= 1 else ("declining", "emerging"))[relative >= 0]
        growth.append({"region": r, "industry": i, "lq_t1": lq, "regional_growth": gr, "national_growth": gi,
                       "relative_growth": relative, "size_t1": last.x.get(key),
                       "share_t1": last.share(r, i) if known else None, "quadrant": quadrant})
    return shift, growth


# ---------------------------------------------------------------------------------------------- the comparison

def compare(name, wanted, path, keys):
    global compared
    found = {tuple(row[k] for k in keys): row for row in read(path)}
    if len(found) != len(wanted):
        failures.append(f"{name}: {len(found)} rows in {os.path.basename(path)}, {len(wanted)} wanted")
        return
    columns = [c for c in next(iter(found.values()), {}) if c not in keys]
    for column in columns:
        numbers = [float(row[column]) for row in wanted
                   if row.get(column) is not None and not isinstance(row[column], str)]
        floor = max(1e-14, 1e-12 * max([abs(v) for v in numbers], default=0))
        for row in wanted:
            key = tuple(row[k] for k in keys)
            if key not in found:
                failures.append(f"{name}: no row {key} in {os.path.basename(path)}")
                continue
            is_, should = found[key][column], row.get(column)
            flip = weak_sign(wanted, found, keys, column, row) if column in ("eci_z_pop", "pci_z_pop") else 1
            compared += 1
            if should is None or isinstance(should, str):
                if is_ != (should or ""):
                    failures.append(f"{name}: {os.path.basename(path)} {key} {column} is {is_!r}, not {should!r}")
            elif is_ == "" or not abs(float(is_) - flip * float(should)) <= max(TOLERANCE * abs(float(should)), floor):
                failures.append(f"{name}: {os.path.basename(path)} {key} {column} is {is_}, not {float(should)!r}")


def weak_sign(wanted, found, keys, column, row):
    """Where diversity does not tell the sign it is a convention of the program: taken from a period's largest number."""
    same = [other for other in wanted if other["time"] == row["time"] and other.get(column) is not None]
    if not same or not any(other.get("weak") for other in same):
        return 1
    largest = max(same, key=lambda other: abs(other[column]))
    value = found[tuple(largest[k] for k in keys)][column]
    return math.copysign(1, largest[column] * float(value)) if value else 1


def check(name, program, folder, data, threshold="1", groups=None):
    out = os.path.join(folder, name)
    command = [program, "measures", data, "--out", out, "--threshold", threshold]
    hierarchy = {}
    if groups:
        command += ["--groups", groups]
        hierarchy = {row["industry"]: row["group"] for row in read(groups)}
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        failures.append(f"{name}: exit code {done.returncode}: {done.stderr}")
        return
    rows = read(data)
    times = sorted({row["time"] for row in rows})
    periods = [Period(t, [row for row in rows if row["time"] == t]) for t in times]
    cells, regions, industries = [], [], []
    for period in periods:
        c, r, i, proximity = measures(period, Fraction(threshold), hierarchy)
        cells += c
        regions += r
        industries += i
        compare(name, proximity, os.path.join(out, f"proximity_{period.time}.csv"), ["industry"])
    compare(name, cells, os.path.join(out, "cells.csv"), ["time", "region", "industry"])
    compare(name, regions, os.path.join(out, "regions.csv"), ["time", "region"])
    compare(name, industries, os.path.join(out, "industries.csv"), ["time", "industry"])
    shift, growth = comparison(periods[0], periods[-1]) if len(periods) > 1 else ([], [])
    compare(name, shift, os.path.join(out, "shiftshare_cells.csv"), ["region", "industry"])
    compare(name, growth, os.path.join(out, "growthshare.csv"), ["region", "industry"])


# ---------------------------------------------------------------------------------------------- the inputs

def long(*matrices, times=("2010", "2015")):
    return [(time, f"R{r + 1}", f"I{i + 1}", value)
            for time, matrix in zip(times, matrices) for r, row in enumerate(matrix) for i, value in enumerate(row)]


def made_inputs():
    """Name and rows of every small input."""
    econgeo = [[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]]
    later = [[90, 5, 0, 0, 5], [0, 25, 5, 60, 20], [0, 20, 15, 20, 55], [10, 25, 30, 5, 40], [0, 30, 65, 15, 0]]
    yield "econgeo", long(econgeo, later)
    yield "zero_region", long([[0, 0, 0], [10, 30, 5], [20, 10, 5]], [[4, 0, 0], [12, 30, 5], [20, 10, 6]])
    yield "zero_industry", long([[0, 20, 5], [0, 30, 25], [0, 7, 9]], [[3, 20, 5], [0, 31, 25], [0, 9, 9]])
    yield "apart", long([[9, 1, 0, 0], [2, 8, 0, 0], [0, 0, 7, 3], [0, 0, 3, 8]])
    yield "alike", long([["0.1", "0.2", "0.3"], ["0.3", "0.6", "0.9"], ["0.7", "1.4", "2.1"]],
                        [["0.11", "0.22", "0.33"], ["0.33", "0.66", "0.99"], ["0.77", "1.54", "2.31"]])
    yield "one_region", long([[10, 30, 0, 4]], [[11, 28, 2, 4]])
    yield "one_industry", long([[10], [70], [0]], [[12], [60], [5]])
    yield "one_cell", long([["0.3"]])
    yield "missing", long([["", 20, 60, 7], [30, "", 40, 9], [12, 5, 8, 30], ["", "", "", ""]],
                          [[11, 21, "", 7], [29, 13, 44, 9], [12, 5, 8, 33], [1, 2, 3, 4]])
    yield "nothing", long([[0, 0], [0, 0]], [[1, 2], [3, 4]])
    yield "chain", long([[8, 8, 0, 0, 0], [0, 8, 8, 0, 0], [0, 0, 8, 8, 0], [0, 0, 0, 8, 8]])
    yield "circle", long([[5 if i in (r, (r + 1) % 7) else 0 for i in range(7)] for r in range(7)])
    numbers = random.Random(4711)
    parts = [1, 2, 3, 7, 13, 29]
    yield "decimals", long([[f"{k * part * 0.01:.2f}" for part in parts] for k in range(1, 9)] +
                           [[f"{numbers.uniform(0.1, 9):.1f}" for _ in parts] for _ in range(4)],
                           [[f"{k * part * 0.011:.3f}" for part in parts] for k in range(1, 9)] +
                           [[f"{numbers.uniform(0.1, 9):.1f}" for _ in parts] for _ in range(4)])
    for seed, (regions, industries) in enumerate([(6, 9), (25, 12), (12, 40)]):
        numbers = random.Random(seed)
        draw = lambda: 0 if numbers.random() < 0.3 else round(numbers.lognormvariate(3, 1.5), numbers.choice([0, 0, 1, 2]))
        matrices = [[[draw() for _ in range(industries)] for _ in range(regions)] for _ in range(2)]
        yield f"random_{regions}x{industries}", long(*matrices)
    small = random.Random(9)   # small whole numbers: many quotients of exactly 1
    yield "ties", long(*[[[small.randint(0, 3) for _ in range(6)] for _ in range(8)] for _ in range(2)])


def main():
    program = os.path.abspath(sys.argv[1])
    folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="measures_")
    os.makedirs(folder, exist_ok=True)
    for name, rows in made_inputs():
        data, groups = os.path.join(folder, name + ".csv"), os.path.join(folder, name + "_groups.csv")
        write(data, ["time", "region", "industry", "value"], rows)
        industries = list(dict.fromkeys(row[2] for row in rows))
        # The last industry is left without a group wherever there are several.
        write(groups, ["industry", "group"], [(i, f"G{k % 3}") for k, i in enumerate(industries[:-1] or industries)])
        check(name, program, folder, data, groups=groups)
        for threshold in ("0.5", "1.25", "1.1"):
            check(f"{name}_{threshold}", program, folder, data, threshold=threshold)
    check("eu", program, folder, os.path.join(HERE, "eu_employment_by_country.csv"),
          groups=os.path.join(HERE, "eu_groups.csv"))
    check("eu_1.5", program, folder, os.path.join(HERE, "eu_employment_by_country.csv"), threshold="1.5")
    check("de", program, folder, os.path.join(HERE, "de_employment_by_land.csv"))
    check("de_sections", program, folder, os.path.join(HERE, "de_employment_by_land_2015_sections.csv"))
    for failure in failures[:40]:
        print(failure)
    print(f"{compared} values compared, {len(failures)} differ")
    sys.exit(1 if failures or not compared else 0)


if __name__ == "__main__":
    main()
