#!/usr/bin/env python3
"""Fit the trees of roles: fit_roles.py FOLDER WEIGHTS.json

FOLDER holds roles.f32 (rows of src/label/role-rows.ts), network.f32 (for each row the chances of the roles by networks that have not
seen the page) and roles.json {"width", "roles", "kept": [is it kept, by role], "share": of the networks in the chances, "pages":
[{"id", "judged", "made", "rows", "labels": [index of role, -1 for unknown]}]}. One booster a role, as HistGradientBoosting fits
multi-class. Sets "roles" of the weights, and leaves the lines' chances by models that have not seen the page, the networks' share in
them, in roles-unseen.f64. Prints how right these are.
"""
import json, sys, time
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
import role_report
from fit_trees import stored

folder, out = sys.argv[1:3]
meta = json.load(open(f"{folder}/roles.json"))
R, pages = meta["roles"], meta["pages"]
sizes = [p["rows"] for p in pages]
by_line = lambda value: np.repeat([value(p) for p in pages], sizes)
X = np.fromfile(f"{folder}/roles.f32", dtype="<f4").reshape(-1, meta["width"])
y = np.array([l for p in pages for l in p["labels"]])
known = y >= 0
number = np.repeat(np.arange(len(pages)), sizes)
judged, made = by_line(lambda p: p["judged"]), by_line(lambda p: p["made"])
FOLDS = 3
TREES, LEAVES = 60, 12
# inside long runs of one role lines are many and alike: of these only one in EASY is fitted on, weighing EASY times as much
inside = np.zeros(len(y), dtype=bool)
inside[2:-2] = True
for step in (-2, -1, 1, 2): inside &= (np.roll(y, step) == y) & (np.roll(number, step) == number)
EASY = 4
fitted = known & (~inside | (np.arange(len(y)) % EASY == 0))
# the invented pages stand for languages that the sets lack, the judged ones for the guide
weight = np.where(inside, EASY, 1) * np.where(made, 3.0, np.where(judged, 4.0, 1.0))
NETWORK = np.fromfile(f"{folder}/network.f32", dtype="<f4").reshape(-1, len(R))
SHARE = meta["share"]
t0 = time.time()


def model(where):
    """Fitted on the lines `where`."""
    made = HistGradientBoostingClassifier(max_iter=TREES, max_leaf_nodes=LEAVES, learning_rate=0.1, min_samples_leaf=15, l2_regularization=2.0, early_stopping=False, random_state=7)
    made.fit(X[where], y[where], sample_weight=weight[where])
    print("fitted on", int(where.sum()), "lines", round(time.time() - t0), "s", flush=True)
    return made


trees = np.zeros((len(y), len(R)))
for fold in range(FOLDS):
    own = number % FOLDS == fold
    m = model(fitted & ~own)
    trees[np.ix_(own, m.classes_)] = m.predict_proba(X[own])
both = (1 - SHARE) * trees + SHARE * NETWORK
for step, got in (("trees", trees), ("networks", NETWORK), ("both", both)):
    for group, own in (("folder", judged), ("own labels", ~judged & ~made), ("invented", made)): role_report.report(f"{step} {group}", R, meta["kept"], got[own], y[own])
both.astype("<f8").tofile(f"{folder}/roles-unseen.f64")
m = model(fitted)
w = json.load(open(out))
w["roles"] = {"classes": [R[c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))]}
with open(out, "w") as file: file.write(json.dumps(w) + "\n")
print("finished", round(time.time() - t0), "s", flush=True)
