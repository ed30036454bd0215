#!/usr/bin/env python3
"""Fit the role models: fit_roles.py FOLDER WEIGHTS.json [--check]

FOLDER holds roles.f32 (rows of src/label/role-rows.ts) and roles.json {"width", "roles", "kept": [is it kept, by role],
"pages": [{"id", "style": "lines" | "html", "judged", "made", "rows", "labels": [index of role, -1 for unknown]}]}.
One booster a role, as HistGradientBoosting fits multi-class, and one for the side; once for pages of text, fitted on text alone,
once for HTML, fitted on both. Sets "roles" of the weights; with --check prints figures of models fitted without the judged pages and one in
six of the project's own.
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
numbers = {}
away = by_line(lambda p: p["judged"] or numbers.setdefault(p["id"], len(numbers)) % 6 == 0)
html, judged, made = by_line(lambda p: p["style"] == "html"), by_line(lambda p: p["judged"]), by_line(lambda p: p["made"])
ids = by_line(lambda p: numbers.setdefault(p["id"], len(numbers)))
X, y, away, html, judged, made, ids = (a[y >= 0] for a in (X, y, away, html, judged, made, ids))
side = kept[y].astype(int)
# inside long runs of one role lines are many and alike: of these only one in EASY is fitted on, weighing EASY times as much
inside = np.zeros(len(y), dtype=bool)
inside[2:-2] = True
for step in (-2, -1, 1, 2): inside &= (np.roll(y, step) == y) & (np.roll(ids, step) == ids)
EASY = 4
fitted = ~inside | (np.arange(len(y)) % EASY == 0)
# the invented pages stand for languages that the sets lack, the judged ones for the guide
weight = np.where(inside, EASY, 1) * np.where(made, 2.0, np.where(judged, 4.0, 1.0))
# more trees than these gain nothing on pages unseen; of HTML, whose lines say more, fewer will do
FORMS = {"text": {"of": ~html, "fitted": fitted & ~html, "trees": 60, "leaves": 12, "rate": 0.1, "least": 15},
         "html": {"of": html, "fitted": fitted, "trees": 45, "leaves": 8, "rate": 0.15, "least": 8}}
t0 = time.time()


def model(form):
    return HistGradientBoostingClassifier(max_iter=form["trees"], max_leaf_nodes=form["leaves"], learning_rate=form["rate"], min_samples_leaf=form["least"], l2_regularization=2.0, early_stopping=False, random_state=7)


def side_model():
    return HistGradientBoostingClassifier(max_iter=120, max_leaf_nodes=15, learning_rate=0.08, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7)


def check(name, form):
    P, S = np.zeros((len(y), len(R))), np.zeros(len(y))
    t, of = form["fitted"] & ~away, form["of"] & away
    m = model(form).fit(X[t], y[t], sample_weight=weight[t])
    P[np.ix_(of, m.classes_)] = m.predict_proba(X[of])
    S[of] = side_model().fit(X[t], side[t], sample_weight=weight[t]).predict_proba(X[of])[:, 1]
    of_kept = P[:, kept].sum(1)
    chance = np.where(kept, (P.T / np.maximum(of_kept, 1e-6) * S).T, (P.T / np.maximum(1 - of_kept, 1e-6) * (1 - S)).T)
    for group, of in (("folder", judged), ("own labels", ~judged & ~made), ("invented", made)):
        of = of & form["of"] & away
        got, t = chance[of].argmax(1), y[of]
        if not len(t): continue
        print("held out,", name, group, "lines", len(t), "role accuracy", round((got == t).mean(), 4), "kept/dropped", round((kept[got] == kept[t]).mean(), 4))
        for k, role in enumerate(R):
            tp, n, g = ((got == k) & (t == k)).sum(), (t == k).sum(), (got == k).sum()
            if n: print(f"  {role:12} n {n:5} F1 {2 * tp / max(1, n + g):.3f}", flush=True)


def fit(name, form):
    if "--check" in sys.argv: check(name, form)
    t = form["fitted"]
    m = model(form).fit(X[t], y[t], sample_weight=weight[t])
    print("fitted", name, "on", int(t.sum()), "lines", round(time.time() - t0), "s", flush=True)
    return {"classes": [R[c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))], "side": stored(side_model().fit(X[t], side[t], sample_weight=weight[t]))}


w = json.load(open(out))
w.pop("side", None)
w["roles"] = {name: fit(name, form) for name, form in FORMS.items()}
with open(out, "w") as file: file.write(json.dumps(w) + "\n")
