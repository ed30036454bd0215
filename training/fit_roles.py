#!/usr/bin/env python3
"""Fit the role model: fit_roles.py FOLDER WEIGHTS.json

FOLDER holds roles.f32 (rows of src/label/role-rows.ts), roles.json {"width", "roles", "pages": [{"id", "hand", "judged", "made", "rows", "labels": [index of role, -1 for unknown]}]}.
One booster a role, as HistGradientBoosting fits multi-class. Adds "roles" to the weights; prints five-fold figures by hand-labelled page.
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
hand_page = np.array([p["hand"] for p in meta["pages"]])
hand = np.repeat(hand_page, sizes)
judged = np.repeat([p["judged"] for p in meta["pages"]], sizes)
made = np.repeat([p["made"] for p in meta["pages"]], sizes)
number = np.cumsum(hand_page) - 1
fold = np.where(hand, np.repeat(number % 5, sizes), -1)
# plain lines of menus are many and alike: one in four, except on pages labelled by hand
menu = (y == R.index("navigation")) & ~hand
keep = (y >= 0) & (~menu | (np.arange(len(y)) * 7 % 4 == 0)) & (hand | (np.arange(len(y)) * 13 % 2 == 0))
# labels read off HTML marks are many and rough
WEAK = 0.015
weight = np.where(hand, 1.0, WEAK * np.where(menu, 4, 1))
X, y, hand, judged, made, fold, weight = X[keep], y[keep], hand[keep], judged[keep], made[keep], fold[keep], weight[keep]
print("lines", len(y), "by hand", int(hand.sum()), {R[k]: int(n) for k, n in enumerate(np.bincount(y, minlength=len(R)))}, flush=True)
t0 = time.time()


def model():
    return HistGradientBoostingClassifier(max_iter=45, max_leaf_nodes=8, learning_rate=0.15, min_samples_leaf=8, l2_regularization=2.0, early_stopping=False, random_state=7)


def side_model():
    return HistGradientBoostingClassifier(max_iter=60, max_leaf_nodes=8, learning_rate=0.15, min_samples_leaf=8, l2_regularization=2.0, early_stopping=False, random_state=7)


kept = np.array([k in ("title", "lead", "byline", "dateline", "body", "heading", "caption", "source") for k in R])
side = kept[y].astype(int)
P, S = np.zeros((len(y), len(R))), np.zeros(len(y))
for f in range(5):
    m = model().fit(X[fold != f], y[fold != f], sample_weight=weight[fold != f])
    P[np.ix_(fold == f, m.classes_)] = m.predict_proba(X[fold == f])
    # which side the article is on differs from set to set: only the hand-made labels follow the guide
    k = hand & (fold != f)
    S[fold == f] = side_model().fit(X[k], side[k]).predict_proba(X[fold == f])[:, 1]
    print("  fold", f, round(time.time() - t0), "s", flush=True)
of_kept = P[:, kept].sum(1)
chance = np.where(kept, (P.T / np.maximum(of_kept, 1e-6) * S).T, (P.T / np.maximum(1 - of_kept, 1e-6) * (1 - S)).T)
for name, of in (("folder", judged), ("own labels", hand & ~judged & ~made), ("invented", made)):
    got, t = chance[of].argmax(1), y[of]
    if not len(t): continue
    print("cross-validated,", name, "lines", len(t), "role accuracy", round((got == t).mean(), 4), "kept/dropped", round((kept[got] == kept[t]).mean(), 4))
    for k, role in enumerate(R):
        tp, n, g = ((got == k) & (t == k)).sum(), (t == k).sum(), (got == k).sum()
        if n: print(f"  {role:12} n {n:5} F1 {2 * tp / max(1, n + g):.3f}")
m = model().fit(X, y, sample_weight=weight)
w = json.load(open(out))
w["roles"] = {"classes": [R[c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))]}
w["side"] = stored(side_model().fit(X[hand], side[hand]))
with open(out, "w") as file: file.write(json.dumps(w) + "\n")
