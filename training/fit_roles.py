#!/usr/bin/env python3
"""Fit the role models: fit_roles.py FOLDER WEIGHTS.json

FOLDER holds roles.f32 (rows of src/label/role-rows.ts), network.f32 (for each row the chances of the roles by a network that has not
seen the page) and roles.json {"width", "roles", "kept": [is it kept, by role], "share": of the network in the chances, "pages":
[{"id", "style": "lines" | "html", "judged", "made", "rows", "labels": [index of role, -1 for unknown]}]}.
One booster a role, as HistGradientBoosting fits multi-class, and one for the side; once for pages of text, fitted on text alone,
once for HTML, fitted on both. Sets "roles" of the weights, and leaves the lines' chances by models that have not seen the page, the
network's share in them, in roles-unseen.f64. Prints how right these are.
"""
import json, sys, time
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import stored

folder, out = sys.argv[1:3]
meta = json.load(open(f"{folder}/roles.json"))
R, pages = meta["roles"], meta["pages"]
kept = np.array(meta["kept"])
sizes = [p["rows"] for p in pages]
by_line = lambda value: np.repeat([value(p) for p in pages], sizes)
X = np.fromfile(f"{folder}/roles.f32", dtype="<f4").reshape(-1, meta["width"])
y = np.array([l for p in pages for l in p["labels"]])
known = y >= 0
numbers = {}
ids = by_line(lambda p: numbers.setdefault(p["id"], len(numbers)))
html, judged, made = by_line(lambda p: p["style"] == "html"), by_line(lambda p: p["judged"]), by_line(lambda p: p["made"])
FOLDS = 3
side = kept[y].astype(int)
# inside long runs of one role lines are many and alike: of these only one in EASY is fitted on, weighing EASY times as much
inside = np.zeros(len(y), dtype=bool)
inside[2:-2] = True
for step in (-2, -1, 1, 2): inside &= (np.roll(y, step) == y) & (np.roll(ids, step) == ids)
EASY = 4
fitted = known & (~inside | (np.arange(len(y)) % EASY == 0))
# the invented pages stand for languages that the sets lack, the judged ones for the guide
weight = np.where(inside, EASY, 1) * np.where(made, 2.0, np.where(judged, 4.0, 1.0))
# of HTML, whose lines say more, fewer will do
FORMS = {"text": {"of": ~html, "fitted": fitted & ~html, "trees": 60, "leaves": 12, "rate": 0.1, "least": 15},
         "html": {"of": html, "fitted": fitted, "trees": 45, "leaves": 8, "rate": 0.15, "least": 8}}
NETWORK = np.fromfile(f"{folder}/network.f32", dtype="<f4").reshape(-1, len(R))
SHARE = meta["share"]
t0 = time.time()


def role_model(size):
    return HistGradientBoostingClassifier(max_iter=size["trees"], max_leaf_nodes=size["leaves"], learning_rate=size["rate"], min_samples_leaf=size["least"], l2_regularization=2.0, early_stopping=False, random_state=7)


def side_model():
    return HistGradientBoostingClassifier(max_iter=120, max_leaf_nodes=15, learning_rate=0.08, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7)


def pair(form, where):
    """The role model, of the form's size, and the side's, fitted on the lines `where`."""
    models = role_model(form).fit(X[where], y[where], sample_weight=weight[where]), side_model().fit(X[where], side[where], sample_weight=weight[where])
    print("fitted on", int(where.sum()), "lines", round(time.time() - t0), "s", flush=True)
    return models


def chances(models, rows):
    m, s = models
    P = np.zeros((len(rows), len(R)))
    P[:, m.classes_] = m.predict_proba(rows)
    S = s.predict_proba(rows)[:, 1]
    of_kept = P[:, kept].sum(1)
    return np.where(kept, (P.T / np.maximum(of_kept, 1e-6) * S).T, (P.T / np.maximum(1 - of_kept, 1e-6) * (1 - S)).T)


def report(name, step, got, of):
    for group, own in (("folder", judged), ("own labels", ~judged & ~made), ("invented", made)):
        own = own & of & known
        if not own.any(): continue
        g, t = got[own].argmax(1), y[own]
        print("out of fold,", name, step, group, "lines", len(t), "role accuracy", round((g == t).mean(), 4), "kept/dropped", round((kept[g] == kept[t]).mean(), 4))
        for k, role in enumerate(R):
            tp, n, found = ((g == k) & (t == k)).sum(), (t == k).sum(), (g == k).sum()
            if n: print(f"  {role:12} n {n:5} F1 {2 * tp / max(1, n + found):.3f}", flush=True)


def kept_as(models):
    m, s = models
    return {"classes": [R[c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))], "side": stored(s)}


def save(name, models):
    w = json.load(open(out))
    w["roles"] = {**w.get("roles", {}), name: models}
    with open(out, "w") as file: file.write(json.dumps(w) + "\n")


told = np.zeros((len(y), len(R)))
for name, form in FORMS.items():
    trees = np.zeros((len(y), len(R)))
    for fold in range(FOLDS):
        own = form["of"] & (ids % FOLDS == fold)
        trees[own] = chances(pair(form, form["fitted"] & (ids % FOLDS != fold)), X[own])
    both = (1 - SHARE) * trees + SHARE * NETWORK
    told[form["of"]] = both[form["of"]]
    for step, got in (("trees", trees), ("network", NETWORK), ("both", both)): report(name, step, got, form["of"])
    save(name, kept_as(pair(form, form["fitted"])))
told.astype("<f8").tofile(f"{folder}/roles-unseen.f64")
print("finished", round(time.time() - t0), "s", flush=True)
