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
from fit_trees import stored

step, folder, target, weights = sys.argv[1:5]
head = json.load(open(f"{folder}/titles.json"))
names, pages = head["names"], head["pages"]
starts = np.cumsum([0] + [p["rows"] for p in pages])
odd = np.array([p["odd"] for p in pages])
RIDGE = 2.0
OTHER_TYPES, HTML, MADE = 0.3, 0.5, 2.0  # weight of pages that are no article, of HTML, where markup tells most, and of invented pages
WEIGHT = np.array([(1 if p["article"] else OTHER_TYPES) * (HTML if p["html"] else 1) * (MADE if p["set"] == "made" else 1) for p in pages])
# a wrong title costs less than a right one brings
LIKELY = 0.4


def report(name, hits):
    for key in sorted({(p["set"], p["html"], p["article"]) for p in pages}):
        here = [h for h, p in zip(hits, pages) if (p["set"], p["html"], p["article"]) == key]
        print(f"{name}, pages not fitted on: {key[0]} {'html' if key[1] else 'text'} {'articles' if key[2] else 'others'}: {sum(here)} right of {len(here)} ({sum(here) / max(1, len(here)):.3f})", flush=True)


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
    report("points", [int(sums[starts[i] : starts[i + 1]].argmax() in p["right"]) for i, p in enumerate(pages)])
    json.dump({**json.load(open(target)), "none": 0, "points": {n: round(x, 3) for n, x in zip(names, points_of(odd | ~odd))}}, open(target, "w"), indent=2)
    open(target, "a").write("\n")
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
    report("trees", hits)
    # where of the pages with as low a sum fewer than LIKELY are right, there is no title
    best = np.array([of(i).max() for i in range(len(pages))])
    order = np.argsort(best)
    share = np.cumsum(hits[order]) / np.arange(1, len(order) + 1)
    near = np.convolve(hits[order], np.ones(101) / 101, mode="valid")
    below = np.flatnonzero(near >= LIKELY)[0]
    none = float(best[order[below]])
    print(f"no title below {none:.3f}: {below} pages, {share[max(0, below - 1)]:.2f} of them right")
    w = json.load(open(weights))
    w["titles"] = stored(model(y | ~y))
    with open(weights, "w") as file: file.write(json.dumps(w) + "\n")
    told = json.load(open(target))
    json.dump({**told, "none": round(none, 3)}, open(target, "w"), indent=2)
    open(target, "a").write("\n")
