#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes tallies, weights and rankings from their definitions, independently of the program, and compares every
number of `tally`, `weights` and `rank` to 1e-9.

Usage: check.py S3FACILITATOR-CLI [FOLDER FOR OUTPUT]
Needs numpy; says so and exits with 77 (skipped) where there is none. The definitions are those of README.md beside
this file. Nothing here is shared with the program: Borda points are exact fractions, Kendall's W is the share of the
mid-ranks' variance that lies between options, eigenvectors come from numpy.linalg.eig, acceptability from numpy's own
generator or, for two criteria, from the interval of weights itself.
"""
import csv
import io
import itertools
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
from fractions import Fraction

try:
    import numpy as np
except ImportError:
    print("skipped: python3-numpy is not installed")
    sys.exit(77)

TOLERANCE = 1e-9
failures = []
compared = 0
program = folder = ""


def differ(name, what, is_, should, tolerance=TOLERANCE):
    """Compares text with text, numbers with numbers, nothing with nothing."""
    global compared
    compared += 1
    if should is None or isinstance(should, str):
        if is_ != (should or ""):
            failures.append(f"{name}: {what} is {is_!r}, not {should!r}")
        return
    try:
        ok = abs(float(is_) - float(should)) <= tolerance * max(1, abs(float(should)))
    except ValueError:
        ok = False
    if not ok:
        failures.append(f"{name}: {what} is {is_!r}, not {float(should)!r}")


def write(path, rows, separator=","):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n", delimiter=separator).writerows(rows)


def run(*arguments, code=0):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode != code:
        failures.append(f"{' '.join(arguments)}: exit code {done.returncode}, not {code}: {done.stderr}")
    return done


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return table(file.read())


def competition(scores):
    return [None if s is None else 1 + sum(1 for o in scores if o is not None and o > s + 1e-12) for s in scores]


def spread(values):
    """n, mean, median, sample sd, quartiles of type 7."""
    if not values:
        return [0, None, None, None, None, None]
    x = [float(v) for v in values]
    return [len(x), math.fsum(x) / len(x), statistics.median(x), statistics.stdev(x) if len(x) > 1 else None,
            float(np.percentile(x, 25)), float(np.percentile(x, 75))]


# ---------------------------------------------------------------------------------------------- ballots

def mid_ranks(ballot):
    """Better ones before it, and half of those that share its place; without a rank = behind all."""
    key = [math.inf if r is None else r for r in ballot]
    return [sum(1 for o in key if o < k) + Fraction(sum(1 for o in key if o == k) + 1, 2) for k in key]


def rank_rows(ballots, n):
    m = len(ballots)
    ranks = [mid_ranks(b) for b in ballots]
    beats = np.zeros((n, n), int)
    for r in ranks:
        for a, b in itertools.permutations(range(n), 2):
            beats[a, b] += r[a] < r[b]
    borda = [sum(n - r[i] for r in ranks) for i in range(n)]
    rows = []
    for i in range(n):
        mine = [r[i] for r in ranks]
        _, mean, median, sd, q1, q3 = spread(mine)
        given = [b for b in ballots if b[i] is not None]
        rows.append({
            "borda_n1_0": borda[i],
            "borda_unranked_zero": sum(n - r[i] for r, b in zip(ranks, ballots) if b[i] is not None),
            "rank_borda_competition": competition(borda)[i] if m else None,
            "mean_rank": mean, "median_rank": median, "sd_rank_sample": sd, "q1_rank_type7": q1, "q3_rank_type7": q3,
            "first_places": sum(1 for b in given if b[i] == min(v for v in b if v is not None)),
            "copeland": sum(int(np.sign(beats[i, j] - beats[j, i])) for j in range(n) if j != i)})
    winners = [i for i in range(n) if all(beats[i, j] > beats[j, i] for j in range(n) if j != i)]
    total = sum((r - Fraction(n + 1, 2)) ** 2 for row in ranks for r in row)
    between = m * sum((sum(r[i] for r in ranks) / m - Fraction(n + 1, 2)) ** 2 for i in range(n)) if m else 0
    w = between / total if total else None
    return rows, winners[0] if m and winners else None, w


def check_rank(name, ballots, options, expected=None, groups=None, separator=","):
    n = len(options)
    data, out = os.path.join(folder, f"{name}.csv"), os.path.join(folder, name)
    head = ["voter"] + (["group"] if groups else []) + options
    write(data, [head] + [[f"V{v + 1}"] + ([groups[v]] if groups else []) + ["" if c is None else c for c in b]
                          for v, b in enumerate(ballots)], separator)
    run("tally", data, "--method", "rank", "--out", out)
    rows, winner, w = rank_rows(ballots, n)
    compare_options(name, out, options, rows)
    items = {row["item"]: row["value"] for row in read(os.path.join(out, "group.csv"))}
    differ(name, "voters", items["voters"], len(ballots))
    differ(name, "options", items["options"], n)
    differ(name, "rejected ballots", items["rejected_ballots"], 0)
    differ(name, "W", items["kendall_w_tie_corrected"], w)
    differ(name, "chi-square", items["chi_square"], None if w is None else len(ballots) * (n - 1) * w)
    differ(name, "Condorcet winner", items["condorcet_winner"], None if winner is None else options[winner])
    found = {row["option"]: row for row in read(os.path.join(out, "options.csv"))}
    for (option, column), value in (expected or {}).items():   # what a book says, with the digits it gives
        differ(name, f"published {column} of {option}",
               items[column] if option is None else found[option][column], value, 6e-4 if isinstance(value, float) else 0)
    if groups:
        check_parts(name, out, ballots, groups, options, lambda part: rank_rows(part, n)[0])


def compare_options(name, out, options, rows, where="options.csv", found=None):
    found = read(os.path.join(out, where)) if found is None else found
    if [row["option"] for row in found] != options:
        failures.append(f"{name}: options are {[row['option'] for row in found]}")
        return
    for is_, should in zip(found, rows):
        if where == "options.csv" and list(is_) != ["option"] + list(should):
            failures.append(f"{name}: columns are {list(is_)}")
        for column, value in should.items():
            differ(name, f"{is_['option']} {column}", is_[column], value)


def check_parts(name, out, ballots, groups, options, rows_of, minimum=3):
    """Groups below the minimum are hidden, and the smallest others until those hidden are the minimum together."""
    sizes = {g: groups.count(g) for g in groups}
    hidden = {g for g in sizes if sizes[g] < minimum}
    for g in sorted(set(sizes) - hidden, key=lambda g: (sizes[g], g)):
        if hidden and sum(sizes[h] for h in hidden) < minimum:
            hidden.add(g)
    found = read(os.path.join(out, "by_group.csv"))
    for g in sizes:
        mine = [row for row in found if row["group"] == g]
        differ(name, f"rows of {g}", len(mine), len(options), 0)
        if g in hidden:
            for row in mine:
                differ(name, f"{g} shown", row["shown"], "no")
                differ(name, f"{g} columns", "".join(list(row.values())[4:]), "")
        else:
            part = [b for b, own in zip(ballots, groups) if own == g]
            compare_options(f"{name} {g}", out, options, rows_of(part), "by_group.csv", mine)


def consensus(values, lo, hi):
    if not values:
        return None
    mean = math.fsum(values) / len(values)
    return 1 + math.fsum(values.count(x) / len(values) * math.log2(1 - abs(x - mean) / (hi - lo)) for x in set(values))


def check_counts(name, method, ballots, options, extra=(), rejected=(), lo=1, hi=5, expected=None):
    data, out = os.path.join(folder, f"{name}.csv"), os.path.join(folder, name)
    write(data, [["voter"] + options] + [[f"V{v + 1}"] + ["" if c is None else c for c in b]
                                         for v, b in enumerate(ballots)])
    done = run("tally", data, "--method", method, *extra, "--out", out, code=1 if rejected else 0)
    for voter in rejected:   # row 1 is the header
        if f"{data}:{voter + 1}: " not in done.stderr or f"voter V{voter} " not in done.stderr:
            failures.append(f"{name}: voter V{voter} is not named: {done.stderr}")
    kept = [b for v, b in enumerate(ballots) if v + 1 not in rejected]
    columns = [[b[i] for b in kept] for i in range(len(options))]
    if method == "approval":
        approvals = [sum(1 for c in column if c) for column in columns]
        rows = [{"approvals": a, "share_of_ballots": Fraction(a, len(kept)), "rank_competition": r}
                for a, r in zip(approvals, competition(approvals))]
    elif method == "dots":
        dots = [sum(c or 0 for c in column) for column in columns]
        rows = [{"dots": d, "voters_supporting": sum(1 for c in column if c),
                 "share_of_dots": Fraction(d, sum(dots)) if sum(dots) else None, "rank_competition": r}
                for d, column, r in zip(dots, columns, competition(dots))]
    else:
        rows = []
        for column in columns:
            given = [float(c) for c in column if c is not None]
            n, mean, median, sd, q1, q3 = spread(given)
            rows.append({"n": n, "missing": len(kept) - n, "mean": mean, "median": median, "sd_sample": sd,
                         "q1_type7": q1, "q3_type7": q3, "consensus_tastle_wierman": consensus(given, lo, hi)})
    compare_options(name, out, options, rows)
    items = {row["item"]: row["value"] for row in read(os.path.join(out, "group.csv"))}
    differ(name, "voters", items["voters"], len(kept))
    differ(name, "rejected ballots", items["rejected_ballots"], len(rejected))
    found = {row["option"]: row for row in read(os.path.join(out, "options.csv"))}
    for (option, column), value in (expected or {}).items():
        differ(name, f"expected {column} of {option}", found[option][column], value)


def times(*parts):
    return [list(ballot) for count, ballot in parts for _ in range(count)]


def ballots():
    """Every kind of ranking, and published ones."""
    abc = ["A", "B", "C"]
    check_rank("strict", [[1, 2, 3], [1, 3, 2], [2, 1, 3], [3, 1, 2]], abc)
    check_rank("tied", [[1, 1, 3], [1, 2, 2], [2, 1, 2], [1, 2, 3]], abc, separator=";")
    check_rank("dense_ties", [[1, 1, 2], [1, 2, 2]], abc)   # 1 1 2 says what 1 1 3 says
    check_rank("truncated", [[1, None, None, None], [2, 1, None, None], [None, None, 1, None], [1, 2, 3, None]],
               abc + ["D"])
    check_rank("gaps", [[2, 4, None], [3, None, None], [1, 2, 3]], abc)
    check_rank("empty_ballot", [[1, 2, 3], [None, None, None], [2, 1, 3]], abc)
    check_rank("cyclic", [[1, 2, 3], [3, 1, 2], [2, 3, 1]], abc, {(None, "condorcet_winner"): ""})
    check_rank("unanimous", times((7, [2, 1, 4, 3])), abc + ["D"],
               {(None, "kendall_w_tie_corrected"): 1.0, (None, "condorcet_winner"): "B"})
    check_rank("all_tied", times((5, [1, 1, 1])), abc, {(None, "kendall_w_tie_corrected"): ""})
    check_rank("single_voter", [[3, 1, 2]], abc, {(None, "kendall_w_tie_corrected"): 1.0})
    check_rank("single_voter_tied", [[1, 2, 2, None]], abc + ["D"])
    check_rank("single_option", [[1], [1], [None]], ["A"], {(None, "kendall_w_tie_corrected"): ""})
    check_rank("nobody", [], abc)
    # The capital of Tennessee, the standard example of Wikipedia's articles on voting methods.
    check_rank("tennessee", times((42, [1, 2, 3, 4]), (26, [4, 1, 2, 3]), (15, [4, 3, 1, 2]), (17, [4, 3, 2, 1])),
               ["Memphis", "Nashville", "Chattanooga", "Knoxville"],
               {("Memphis", "borda_n1_0"): 126, ("Nashville", "borda_n1_0"): 194, ("Chattanooga", "borda_n1_0"): 173,
                ("Knoxville", "borda_n1_0"): 107, (None, "condorcet_winner"): "Nashville",
                ("Memphis", "first_places"): 42, ("Nashville", "copeland"): 3})
    # Condorcet (1785): 60 voters, A beats B by 33, B beats C by 42, C beats A by 35.
    check_rank("condorcet_1785", times((23, [1, 2, 3]), (17, [3, 1, 2]), (2, [2, 1, 3]), (10, [2, 3, 1]), (8, [3, 2, 1])),
               abc, {(None, "condorcet_winner"): "", ("A", "copeland"): 0})
    # S. Siegel (1956), Nonparametric Statistics: three executives rank six applicants, W = 0.16.
    check_rank("siegel_executives", [[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]], list("abcdef"),
               {(None, "kendall_w_tie_corrected"): 0.1619})
    # M. G. Kendall (1948), in Siegel (1956): three rankings of ten with ties, W = 0.828.
    check_rank("kendall_ties", [[1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10], [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
                                [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]], list("abcdefghij"),
               {(None, "kendall_w_tie_corrected"): 0.828})
    check_rank("groups", [[1, 2, 3], [2, 1, 3], [1, 3, 2], [3, 2, 1], [1, 2, 3], [2, 3, 1], [1, 1, None], [3, 1, 2],
                          [1, 2, None], [2, 1, 3]], abc,
               groups=["business"] * 4 + ["research"] * 3 + ["public"] * 2 + ["civil"])
    check_rank("groups_protected", [[1, 2, 3]] * 4 + [[2, 1, 3]] * 3 + [[3, 1, 2]], abc,
               groups=["business"] * 4 + ["research"] * 3 + ["public"])
    for seed in range(12):
        numbers = random.Random(seed)
        n, m = numbers.randint(2, 12), numbers.randint(1, 40)
        made = []
        for _ in range(m):
            ballot = [numbers.randint(1, n) for _ in range(n)] if seed % 2 else numbers.sample(range(1, n + 1), n)
            made.append([None if numbers.random() < (0.3 if seed % 3 == 0 else 0) else r for r in ballot])
        check_rank(f"random_{seed}", made, [f"O{i}" for i in range(n)])


def counts():
    abc = ["A", "B", "C"]
    check_counts("approval", "approval", [[1, 0, 1], [1, None, 0], [0, 0, 0], [None, None, None], [1, 1, 1]], abc)
    check_counts("approval_tie", "approval", [[1, 0, 1], [1, 0, 1]], abc)
    check_counts("dots", "dots", [[3, 2, None], [0, 5, 0], [6, 0, 0], [None, None, None], [1, 1, 1], [2, 2, 2]], abc,
                 ["--budget", "5"], rejected=(3, 6))
    check_counts("dots_capped", "dots", [[3, 2, 0], [2, 2, 1], [1, 1, 1]], abc, ["--budget", "5", "--cap", "2"],
                 rejected=(1,))
    check_counts("dots_free", "dots", [[9, 0, 1], [0, 0, 0]], abc)
    check_counts("dots_none", "dots", [[0, 0, 0], [None, None, None]], abc, ["--budget", "3"])
    # W. J. Tastle, M. J. Wierman (2007): all alike 1, half least and half most 0, by their definition.
    check_counts("consensus", "scale", [[3, 1, 1, 1], [3, 5, 5, 2], [3, 1, 2, 2], [3, 5, 3, None]], abc + ["D"],
                 ["--scale", "1:5"], expected={("A", "consensus_tastle_wierman"): 1, ("B", "consensus_tastle_wierman"): 0})
    check_counts("scale_one", "scale", [[3, None], [None, None]], ["A", "B"], ["--scale", "1:5"])
    check_counts("scale_0_10", "scale", [[0, 10, 2.5], [10, 0, 7], [5, 5, None]], abc, ["--scale", "0:10"], lo=0, hi=10)
    for seed in range(6):
        numbers = random.Random(100 + seed)
        n, m = numbers.randint(1, 9), numbers.randint(1, 30)
        cell = lambda most: None if numbers.random() < 0.2 else numbers.randint(0, most)
        options = [f"O{i}" for i in range(n)]
        check_counts(f"approval_{seed}", "approval", [[cell(1) for _ in options] for _ in range(m)], options)
        made = [[cell(3) for _ in options] for _ in range(m)]
        over = tuple(v + 1 for v, b in enumerate(made) if sum(c or 0 for c in b) > 2 * n)
        check_counts(f"dots_{seed}", "dots", made, options, ["--budget", str(2 * n)], rejected=over)
        check_counts(f"scale_{seed}", "scale", [[None if numbers.random() < 0.2 else numbers.randint(1, 7)
                                                for _ in options] for _ in range(m)], options, ["--scale", "1:7"], hi=7)


# ---------------------------------------------------------------------------------------------- weights

RANDOM_INDEX = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]


def check_weights(name, matrix, expected=None):
    n = len(matrix)
    criteria = [f"K{i + 1}" for i in range(n)]
    data = os.path.join(folder, f"{name}.csv")
    write(data, [[""] + criteria] + [[c] + row for c, row in zip(criteria, matrix)])
    numbers = np.array([[float(Fraction(str(c))) for c in row] for row in matrix])
    values, vectors = np.linalg.eig(numbers)
    first = int(np.argmax(values.real))
    vector = np.abs(vectors[:, first].real)
    vector /= vector.sum()
    lambda_max = values[first].real
    ci = (lambda_max - n) / (n - 1) if n > 1 else 0
    cr = ci / RANDOM_INDEX[n - 1] if n > 2 else 0
    done = run("weights", data, code=1 if cr > 0.1 else 0)
    lines = list(csv.reader(io.StringIO(done.stdout)))
    differ(name, "head", ",".join(lines[0]), "criterion,weight")
    if [line[0] for line in lines[1:]] != criteria + ["lambda_max", "ci", "cr"]:
        failures.append(f"{name}: lines are {lines}")
        return
    for line, should in zip(lines[1:], list(vector) + [lambda_max, ci, cr]):
        differ(name, line[0], line[1], should, 1e-9)
    if cr > 0.1:
        off = np.abs(np.log(numbers * vector[None, :] / vector[:, None]))
        i, j = max(itertools.combinations(range(n), 2), key=lambda pair: (round(off[pair], 9), -pair[0], -pair[1]))
        if f"{criteria[i]} against {criteria[j]} is" not in done.stderr:
            failures.append(f"{name}: {criteria[i]} against {criteria[j]} is not named: {done.stderr}")
    for line, should in zip(lines[1:], expected or []):
        differ(name, f"published {line[0]}", line[1], should, 1e-3)   # lambda_max relative


def weights():
    check_weights("one", [[1]])
    check_weights("two", [[1, "5"], ["1/5", 1]])
    check_weights("consistent", [[1, 2, 6], ["1/2", 1, 3], ["1/6", "1/3", 1]], [0.6, 0.3, 0.1, 3])
    check_weights("cyclic_pairs", [[1, 9, "1/9"], ["1/9", 1, 9], [9, "1/9", 1]])
    check_weights("decimals", [[1, 3, 4], [0.333, 1, 2], [0.25, 0.5, 1]])
    # T. L. Saaty (1977): the wealth of seven nations; weights as printed there, lambda_max 7.61.
    check_weights("saaty_wealth", [[1, 4, 9, 6, 6, 5, 5], ["1/4", 1, 7, 5, 5, 3, 4],
                                   ["1/9", "1/7", 1, "1/5", "1/5", "1/7", "1/5"],
                                   ["1/6", "1/5", 5, 1, 1, "1/3", "1/3"], ["1/6", "1/5", 5, 1, 1, "1/3", "1/3"],
                                   ["1/5", "1/3", 7, 3, 3, 1, 2], ["1/5", "1/4", 5, 3, 3, "1/2", 1]],
                  [0.427, 0.230, 0.021, 0.052, 0.052, 0.123, 0.094, 7.61])
    # T. L. Saaty (1977, 1980): choosing a school; the judgements contradict one another.
    check_weights("saaty_school", [[1, 4, 3, 1, 3, 4], ["1/4", 1, 7, 3, "1/5", 1],
                                   ["1/3", "1/7", 1, "1/5", "1/5", "1/6"], [1, "1/3", 5, 1, 1, "1/3"],
                                   ["1/3", 5, 5, 1, 1, 3], ["1/4", 1, 6, 3, "1/3", 1]])
    scale = [str(k) for k in range(1, 10)] + [f"1/{k}" for k in range(2, 10)]
    for n in range(3, 16):
        numbers = random.Random(200 + n)
        matrix = [["1"] * n for _ in range(n)]
        for i, j in itertools.combinations(range(n), 2):
            text = numbers.choice(scale) if n % 2 else numbers.choice(["1", "2", "3"])
            matrix[i][j], matrix[j][i] = text, text[2:] if "/" in text else f"1/{text}"
        check_weights(f"pairs_{n}", matrix)


# ---------------------------------------------------------------------------------------------- alternatives

def scores(method, x, w, most):
    """x: alternatives x criteria; most: +1 where more is better, -1 where less is."""
    w = np.asarray(w, float) / np.sum(w)
    x = np.asarray(x, float)
    if method == "wsm":
        up = x * most
        width = np.ptp(up, axis=0)
        unit = np.divide(up - up.min(0), width, out=np.zeros(x.shape), where=width > 0)
        return unit @ w
    length = np.sqrt((x ** 2).sum(0))
    v = np.divide(x, length, out=np.zeros(x.shape), where=length > 0) * w * most
    plus, minus = np.sqrt(((v - v.max(0)) ** 2).sum(1)), np.sqrt(((v - v.min(0)) ** 2).sum(1))
    both = plus + minus
    return np.divide(minus, both, out=np.full(len(x), 0.5), where=both > 0)


def acceptability(method, x, most, draws=20000):
    x = np.asarray(x, float)
    n = len(x)
    counts_ = np.zeros((n, n))
    for w in np.random.default_rng(7).dirichlet(np.ones(x.shape[1]), draws):
        for i, rank in enumerate(competition(list(scores(method, x, w, most)))):
            counts_[i, rank - 1] += 1
    return counts_ / draws


def check_alternatives(name, x, w, directions, expected=None, shares=None):
    """None in x = an empty cell, which only a criterion of weight 0 may have: such a one is left out of everything."""
    n = len(x)
    criteria = [f"K{i + 1}" for i in range(len(w))]
    data, heavy = os.path.join(folder, f"{name}.csv"), os.path.join(folder, f"{name}_weights.csv")
    write(data, [["alternative"] + criteria] + [[f"A{i + 1}"] + ["" if c is None else c for c in row]
                                                   for i, row in enumerate(x)])
    write(heavy, [["criterion", "weight", "direction"]] + [list(row) for row in zip(criteria, w, directions)])
    part = [k for k, weight in enumerate(w) if weight > 0]
    x, w = [[row[k] for k in part] for row in x], [w[k] for k in part]
    most = np.array([1 if directions[k] == "max" else -1 for k in part])
    for method in ("wsm", "topsis"):
        rows = table(run("rank", data, heavy, "--method", method).stdout)
        robust = table(run("rank", data, heavy, "--method", method, "--robust", "10000").stdout)
        should = scores(method, x, w, most)
        ranks = competition(list(should))
        if list(rows[0]) != ["alternative", "score", "rank"] or \
                list(robust[0])[3:] != [f"acceptability_{k + 1}" for k in range(n)]:
            failures.append(f"{name}: columns are {list(rows[0])}, {list(robust[0])}")
        draws = acceptability(method, x, most)
        for i, (row, more) in enumerate(zip(rows, robust)):
            differ(f"{name} {method}", "alternative", row["alternative"], f"A{i + 1}")
            differ(f"{name} {method}", f"score of A{i + 1}", row["score"], should[i])
            differ(f"{name} {method}", f"rank of A{i + 1}", row["rank"], ranks[i])
            differ(f"{name} {method}", f"score of A{i + 1} again", more["score"], should[i])
            own = [float(more[f"acceptability_{k + 1}"]) for k in range(n)]
            differ(f"{name} {method}", f"shares of A{i + 1}", math.fsum(own), 1)
            for k in range(n):
                p = draws[i, k]
                differ(f"{name} {method}", f"acceptability_{k + 1} of A{i + 1}", own[k], p,
                       0.003 + 5 * math.sqrt(p * (1 - p) * (1 / 10000 + 1 / 20000)))
        for (kind, i), value in (expected or {}).items():
            if kind == method:
                differ(name, f"published {method} of A{i + 1}", rows[i]["score"], value, 6e-4)
        for (kind, i), value in (shares or {}).items():
            if kind == method:
                differ(name, f"share of first ranks of A{i + 1}", robust[i]["acceptability_1"], value,
                       5 * math.sqrt(value * (1 - value) / 10000))


def alternatives():
    # C. L. Hwang, K. Yoon (1981): four fighter aircraft; closeness as printed there.
    check_alternatives("aircraft", [[2.0, 1500, 20000, 5.5, 5, 9], [2.5, 2700, 18000, 6.5, 3, 5],
                                    [1.8, 2000, 21000, 4.5, 7, 7], [2.2, 1800, 20000, 5.0, 5, 5]],
                       [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], ["max", "max", "max", "min", "max", "max"],
                       {("topsis", 0): 0.643, ("topsis", 1): 0.268, ("topsis", 2): 0.613, ("topsis", 3): 0.312})
    # Two criteria: A1 (1, 0), A2 (0, 1), A3 (0.6, 0.6) by weighted sum. With t the first one's weight, uniform in 0 to 1,
    # A1 leads for t > 0.6, A2 for t < 0.4, A3 between.
    check_alternatives("two_criteria", [[10, 0], [0, 10], [6, 6]], [1, 1], ["max", "max"],
                       shares={("wsm", 0): 0.4, ("wsm", 1): 0.4, ("wsm", 2): 0.2})
    check_alternatives("alike", [[3, 4], [3, 4]], [1, 3], ["max", "min"])
    check_alternatives("equal_column", [[3, 4, 0], [5, 4, 0], [1, 4, 0]], [30, 40, 30], ["min", "max", "max"])
    check_alternatives("tie", [[1, 0, 5], [0, 1, 5], [0, 0, 6]], [0.25, 0.25, 0.5], ["max", "max", "min"])
    # A criterion of weight 0 takes no part, whether its values are there, missing in part or all missing: the shares
    # of first ranks stay those of the two others.
    for name, column in (("known", [9, 1, 5]), ("gaps", [None, 1, 5]), ("empty", [None, None, None])):
        check_alternatives(f"weight_0_{name}", [[10, column[0], 0], [0, column[1], 10], [6, column[2], 6]], [1, 0, 1],
                           ["max", "min", "max"], shares={("wsm", 0): 0.4, ("wsm", 1): 0.4, ("wsm", 2): 0.2})
    check_alternatives("weight_0_but_one", [[3, None], [5, 2]], [1, 0], ["max", "max"])
    check_alternatives("one", [[3, 4]], [1, 1], ["max", "min"])
    check_alternatives("negative", [[-3, 4], [2, -1], [0, 0]], [2, 1], ["max", "min"])
    for seed in range(6):
        numbers = random.Random(300 + seed)
        n, k = numbers.randint(2, 7), numbers.randint(1, 6)
        check_alternatives(f"made_{seed}", [[round(numbers.uniform(0, 100), 1) for _ in range(k)] for _ in range(n)],
                           [numbers.randint(1, 50) for _ in range(k)], [numbers.choice(["max", "min"]) for _ in range(k)])


def refusals():
    """Missing is never zero: an empty cell of a criterion that has a weight is refused, whatever the method."""
    data, heavy = os.path.join(folder, "refused.csv"), os.path.join(folder, "refused_weights.csv")
    write(data, [["alternative", "K1", "K2"], ["A1", "1", ""], ["A2", "2", "3"]])
    write(heavy, [["criterion", "weight", "direction"], ["K1", "0", "max"], ["K2", "1", "max"]])
    for method in ("wsm", "topsis"):
        done = run("rank", data, heavy, "--method", method, code=3)
        differ(f"refused {method}", "output", done.stdout, "")


def main():
    global program, folder
    program = os.path.abspath(sys.argv[1])
    folder = sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="choice_")
    os.makedirs(folder, exist_ok=True)
    ballots()
    counts()
    weights()
    alternatives()
    refusals()
    for failure in failures[:40]:
        print(failure)
    print(f"{compared} values compared, {len(failures)} differ")
    sys.exit(1 if failures or not compared else 0)


if __name__ == "__main__":
    main()
