"""Fits points of signs by a softmax over each page's candidates, on the even pages; prints the share right on even and odd ones.

usage: fit_titles.py DUMP_DIR POINTS.json
"""
import json, sys

import numpy as np
from scipy.optimize import minimize

folder, target = sys.argv[1:3]
head = json.load(open(f"{folder}/titles.json"))
names, pages = head["names"], head["pages"]
X = np.fromfile(f"{folder}/titles.f32", dtype=np.float32).reshape(-1, len(names))
starts = np.cumsum([0] + [p["rows"] for p in pages])
RIDGE = 2.0
OTHER_TYPES, HTML = 0.3, 0.5  # weight of pages that are no article, and of pages as HTML, where markup tells most
train = [i for i, p in enumerate(pages) if not p["odd"]]
A = np.concatenate([X[starts[i] : starts[i + 1]] for i in train])
segment = np.repeat(np.arange(len(train)), [pages[i]["rows"] for i in train])
begins = np.searchsorted(segment, np.arange(len(train)))
right = np.zeros(len(A), bool)
for k, i in enumerate(train):
    right[begins[k] + np.array(pages[i]["right"])] = True
weight = np.array([(1 if pages[i]["article"] else OTHER_TYPES) * (HTML if pages[i]["html"] else 1) for i in train])


def loss(w):
    s = A @ w
    e = np.exp(s - np.maximum.reduceat(s, begins)[segment])
    good = np.where(right, e, 0)
    z, zg = np.add.reduceat(e, begins), np.add.reduceat(good, begins)
    slope = (e / z[segment] - good / zg[segment]) * weight[segment]
    return -(weight * np.log(zg / z + 1e-12)).sum() + RIDGE / 2 * (w @ w), A.T @ slope + RIDGE * w


w = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
score = X @ w
best = np.array([score[starts[i] : starts[i + 1]].max() for i in range(len(pages))])
hits = [int(score[starts[i] : starts[i + 1]].argmax() in p["right"]) for i, p in enumerate(pages)]
for key in sorted({(p["set"], p["html"], p["article"]) for p in pages}):
    for odd in (False, True):
        here = [hits[i] for i, p in enumerate(pages) if (p["set"], p["html"], p["article"]) == key and p["odd"] == odd]
        print(f"{key[0]} {'html' if key[1] else 'text'} {'articles' if key[2] else 'others'} {'odd ' if odd else 'even'}: {sum(here)} right of {len(here)} ({sum(here) / max(1, len(here)):.3f})")
# A title is better than none where it is right more often than not: the sum at which half of the answers below are right.
order = np.argsort(best)
for share in (0.01, 0.02, 0.05, 0.1, 0.2, 0.3):
    n = int(len(order) * share)
    print(f"  lowest {share:.0%}: sum {best[order[n]]:.2f}, right {np.mean([hits[i] for i in order[:n]]):.2f}")
none = float(best[order[int(len(order) * 0.02)]])
json.dump({"none": round(none, 3), "points": {n: round(x, 3) for n, x in zip(names, w)}}, open(target, "w"), indent=2)
open(target, "a").write("\n")
