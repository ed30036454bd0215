#!/usr/bin/env python3
"""Fit the role model: fit_roles.py FOLDER WEIGHTS.json

FOLDER holds roles.f32 (rows of src/label/role-rows.ts), roles.json {"width", "roles", "pages": [{"id", "judged", "made", "rows", "labels": [index of role]}]}.
One booster a role, as HistGradientBoosting fits multi-class. Adds "roles" to the weights; prints five-fold figures by page.
"""
import json, sys, time
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import stored

folder, out = sys.argv[1:3]
meta = json.load(open(f"{folder}/roles.json"))
R = meta["roles"]
X = np.fromfile(f"{folder}/roles.f32", dtype="<f4").reshape(-1, meta["width"])
y = np.array([l for p in meta["pages"] for l in p["labels"]])
sizes = [p["rows"] for p in meta["pages"]]
judged = np.repeat([p["judged"] for p in meta["pages"]], sizes)
made = np.repeat([p["made"] for p in meta["pages"]], sizes)
fold = np.repeat(np.arange(len(sizes)) % 5, sizes)
print("lines", len(y), "pages", len(sizes), {R[k]: int(n) for k, n in enumerate(np.bincount(y, minlength=len(R)))}, flush=True)
t0 = time.time()


def model():
    return HistGradientBoostingClassifier(max_iter=45, max_leaf_nodes=8, learning_rate=0.15, min_samples_leaf=8, l2_regularization=2.0, early_stopping=False, random_state=7)


def side_model():
    return HistGradientBoostingClassifier(max_iter=120, max_leaf_nodes=15, learning_rate=0.08, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7)


kept = np.array([k in ("title", "lead", "byline", "dateline", "body", "heading", "caption", "source") for k in R])
side = kept[y].astype(int)
P, S = np.zeros((len(y), len(R))), np.zeros(len(y))
for f in range(5):
    m = model().fit(X[fold != f], y[fold != f])
    P[np.ix_(fold == f, m.classes_)] = m.predict_proba(X[fold == f])
    S[fold == f] = side_model().fit(X[fold != f], side[fold != f]).predict_proba(X[fold == f])[:, 1]
    print("  fold", f, round(time.time() - t0), "s", flush=True)
of_kept = P[:, kept].sum(1)
chance = np.where(kept, (P.T / np.maximum(of_kept, 1e-6) * S).T, (P.T / np.maximum(1 - of_kept, 1e-6) * (1 - S)).T)
for name, of in (("folder", judged), ("own labels", ~judged & ~made), ("invented", made)):
    got, t = chance[of].argmax(1), y[of]
    if not len(t): continue
    print("cross-validated,", name, "lines", len(t), "role accuracy", round((got == t).mean(), 4), "kept/dropped", round((kept[got] == kept[t]).mean(), 4))
    for k, role in enumerate(R):
        tp, n, g = ((got == k) & (t == k)).sum(), (t == k).sum(), (got == k).sum()
        if n: print(f"  {role:12} n {n:5} F1 {2 * tp / max(1, n + g):.3f}")
m = model().fit(X, y)
w = json.load(open(out))
w["roles"] = {"classes": [R[c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))]}
w["side"] = stored(side_model().fit(X, side))
with open(out, "w") as file: file.write(json.dumps(w) + "\n")
