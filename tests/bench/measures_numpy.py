#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All measures of one period in plain numpy, for comparison. Usage: measures_numpy.py RAW REGIONS INDUSTRIES
Prints the milliseconds of the best of five rounds."""
import sys
import time

import numpy as np


def gini(x):
    """Of each row; population form."""
    s = np.sort(x, axis=1)
    n = s.shape[1]
    return ((2 * np.arange(1, n + 1) - n - 1) * s).sum(1) / (n * s.sum(1))


def hoover_gini(x, y):
    """Of each row of x against y."""
    p, q = x / x.sum(1, keepdims=True), y / y.sum()
    order = np.argsort(p / q, axis=1)
    p, q = np.take_along_axis(p, order, 1), q[order]
    return 1 - (q * (2 * np.cumsum(p, 1) - p)).sum(1)


def entropy(p):
    return -(p * np.log2(np.where(p > 0, p, 1))).sum(1)


def z(v):
    return (v - v.mean()) / v.std()


def measures(x, group):
    xr, xi, t = x.sum(1, keepdims=True), x.sum(0, keepdims=True), x.sum()
    s = x / xr
    lq = s / (xi / t)
    m = (lq >= 1).astype(float)
    d, u = m.sum(1), m.sum(0)
    n = x.shape[1]
    h = (s * s).sum(1)
    normalised = (h - 1 / n) / (1 - 1 / n)
    krugman = np.abs(s - xi / t).sum(1)
    rest = np.abs(s - (xi - x) / (t - xr)).sum(1)
    bits = entropy(s)
    unrelated = entropy(s @ group)
    regions = (h, normalised, krugman, rest, krugman / 2, gini(x), hoover_gini(x, xi[0]), bits, bits / np.log2(n), 2 ** bits,
               unrelated, bits - unrelated, d)
    c = (x / xi).T
    industries = ((c * c).sum(1), np.abs(c - (xr / t).T).sum(1), gini(x.T), hoover_gini(x.T, xr[:, 0]), u)
    phi = (m.T @ m) / np.maximum.outer(u, u)
    near, whole = m @ phi, phi.sum(0)
    including, excluding = near / whole, (near - m) / (whole - 1)
    root = m / np.sqrt(np.outer(d, u))
    values, vectors = np.linalg.eigh(root @ root.T)
    left = vectors[:, -2]
    eci, pci = z(left / np.sqrt(d)), z(root.T @ left / np.sqrt(u))
    sign = np.sign(np.corrcoef(eci, d)[0, 1])
    return s, lq, m, including, excluding, phi, regions, industries, sign * eci, sign * pci


def main():
    regions, industries = int(sys.argv[2]), int(sys.argv[3])
    x = np.fromfile(sys.argv[1]).reshape(regions, industries)
    group = np.zeros((industries, industries // 8 + 1))
    group[np.arange(industries), np.arange(industries) // 8] = 1
    best = 1e9
    for _ in range(5 if industries < 1000 else 2):
        begin = time.perf_counter()
        measures(x, group)
        best = min(best, time.perf_counter() - begin)
    print(best * 1000)


main()
