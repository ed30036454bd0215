"""Fits what tells the title: fit_titles.py points|trees DUMP_DIR POINTS.json WEIGHTS.json

points  points of signs by a softmax over each page's candidates -> POINTS.json; prints the share right on pages not fitted on,
        and leaves sums of points fitted on the other half of the pages (even and odd ones) in sums.f64
trees   boosted trees on the finalists (finals.f32, finalists.json) -> "titles" of WEIGHTS.json, and "none" of POINTS.json: the sum
        from which the best line is rather the title than not; prints the share right on pages not fitted on
"""
import json, sys

import numpy as np
from scipy.optimize import minimize
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import store
from titled import bar, report, set_points, weights_of

step, folder, target, weights = sys.argv[1:5]
head = json.load(open(f"{folder}/titles.json"))
names, pages = head["names"], head["pages"]
starts = np.cumsum([0] + [p["rows"] for p in pages])
odd = np.array([p["odd"] for p in pages])
RIDGE = 2.0
WEIGHT = weights_of(pages)


def points_of(train):
    numbers = np.flatnonzero(train)
    A = np.concatenate([X[starts[i] : starts[i + 1]] for i in numbers]).astype(np.float64)
    segment = np.repeat(np.arange(len(numbers)), [pages[i]["rows"] for i in numbers])
    begins = np.searchsorted(segment, np.arange(len(numbers)))
    right = np.zeros(len(A), bool)
    for k, i in enumerate(numbers): right[begins[k] + np.array(pages[i]["right"])] = True
    weight = WEIGHT[numbers]

    def loss(w):
        s = A @ w
        e = np.exp(s - np.maximum.reduceat(s, begins)[segment])
        good = np.where(right, e, 0)
        z, zg = np.add.reduceat(e, begins), np.add.reduceat(good, begins)
        slope = (e / z[segment] - good / zg[segment]) * weight[segment]
        return -(weight * np.log(zg / z + 1e-12)).sum() + RIDGE / 2 * (w @ w), A.T @ slope + RIDGE * w

    return minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x


if step == "points":
    X = np.fromfile(f"{folder}/signs.f32", dtype=np.float32).reshape(-1, len(names))
    by_row = np.repeat(odd, np.diff(starts))
    sums = np.where(by_row, X @ points_of(~odd), X @ points_of(odd))
    sums.astype("<f8").tofile(f"{folder}/sums.f64")
    report("points", pages, [int(sums[starts[i] : starts[i + 1]].argmax() in p["right"]) for i, p in enumerate(pages)])
    set_points(target, none=0, points={n: round(x, 3) for n, x in zip(names, points_of(odd | ~odd))})
else:
    finalists = json.load(open(f"{folder}/finalists.json"))
    F = np.fromfile(f"{folder}/finals.f32", dtype=np.float32).reshape(-1, len(head["inputs"]))
    y = np.array([k in p["right"] for f, p in zip(finalists, pages) for k in f])
    sizes = [len(f) for f in finalists]
    page, begins = np.repeat(np.arange(len(pages)), sizes), np.cumsum([0] + sizes)
    model = lambda train: HistGradientBoostingClassifier(max_iter=130, max_leaf_nodes=12, learning_rate=0.07, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7).fit(F[train], y[train], sample_weight=WEIGHT[page[train]])
    held = np.zeros(len(F))
    for half in (False, True): held[odd[page] == half] = model(odd[page] != half).decision_function(F[odd[page] == half])
    held.astype("<f8").tofile(f"{folder}/held.f64")
    of = lambda i: held[begins[i] : begins[i + 1]]
    hits = np.array([finalists[i][of(i).argmax()] in p["right"] for i, p in enumerate(pages)])
    report("trees", pages, hits)
    none, below, share = bar(np.array([of(i).max() for i in range(len(pages))]), hits)
    print(f"no title below {none:.3f}: {below} pages, {share:.2f} of them right")
    store(weights, "titles", model(y | ~y))
    set_points(target, none=round(none, 3))
