#!/usr/bin/env python3
"""Fit the role model on hand-labelled pages: fit_roles.py FOLDER WEIGHTS.json

FOLDER holds roles.f32 (rows of src/label/role-rows.ts), roles.json {"width", "roles", "pages": [{"id", "rows", "labels": [index of role]}]}.
One booster a role, as HistGradientBoosting fits multi-class. Adds "roles" to the weights; prints five-fold figures by page.
"""
import json, os, sys

# so few rows that threads cost more than they bring
os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import stored

folder, out = sys.argv[1:3]
meta = json.load(open(f"{folder}/roles.json"))
X = np.fromfile(f"{folder}/roles.f32", dtype="<f4").reshape(-1, meta["width"])
y = np.array([l for p in meta["pages"] for l in p["labels"]])
page = np.repeat(np.arange(len(meta["pages"])), [p["rows"] for p in meta["pages"]])
weight = 1 / np.sqrt(np.bincount(page))[page]
weight /= weight.mean()


def model():
    return HistGradientBoostingClassifier(max_iter=30, max_leaf_nodes=6, learning_rate=0.15, min_samples_leaf=5, l2_regularization=2.0, early_stopping=False, random_state=7)


P = np.zeros((len(y), len(meta["roles"])))
for f in range(5):
    m = model().fit(X[page % 5 != f], y[page % 5 != f], sample_weight=weight[page % 5 != f])
    P[np.ix_(page % 5 == f, m.classes_)] = m.predict_proba(X[page % 5 == f])
got = P.argmax(1)
kept = np.array([k in ("title", "lead", "byline", "dateline", "body", "heading", "caption", "source") for k in meta["roles"]])
print("cross-validated: role accuracy", round((got == y).mean(), 4), "kept/dropped", round((kept[got] == kept[y]).mean(), 4))
for k, role in enumerate(meta["roles"]):
    tp, n, g = ((got == k) & (y == k)).sum(), (y == k).sum(), (got == k).sum()
    if n: print(f"  {role:12} n {n:5} F1 {2 * tp / max(1, n + g):.3f}")
json.dump({"probabilities": np.round(P, 4).tolist()}, open(f"{folder}/roles-oof.json", "w"))
m = model().fit(X, y, sample_weight=weight)
w = json.load(open(out))
w["roles"] = {"classes": [meta["roles"][c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))]}
open(out, "w").write(json.dumps(w) + "\n")
