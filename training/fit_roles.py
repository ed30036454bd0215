#!/usr/bin/env python3
"""Fit the role models: fit_roles.py FOLDER WEIGHTS.json [--check]

FOLDER holds roles.f32 (rows of src/label/role-rows.ts) and roles.json {"width", "again": width of src/label/role-again.ts's rows,
"roles", "kept": [is it kept, by role], "pages": [{"id", "style": "lines" | "html", "judged", "made", "rows", "labels": [index of
role, -1 for unknown]}]}.
One booster a role, as HistGradientBoosting fits multi-class, and one for the side; once for pages of text, fitted on text alone,
once for HTML, fitted on both. For text a second model of the same kind sees the chances that the first one gives the lines around,
out of fold by page while fitting. Sets "roles" of the weights, and leaves the lines' chances by models that have not seen the page in
roles-unseen.f64; with --check prints figures of models fitted without the judged pages
and one in six of the project's own.
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
page = np.repeat(np.arange(len(pages)), sizes)
html, judged, made = by_line(lambda p: p["style"] == "html"), by_line(lambda p: p["judged"]), by_line(lambda p: p["made"])
away = judged | (ids % 6 == 0)
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
# more and larger trees gain on pages unseen still: these are what the weights file has room for, most of them where they say most;
# of HTML, whose lines say more, fewer will do
SMALL = {"trees": 60, "leaves": 12, "rate": 0.1, "least": 15}
LARGE = {"trees": 100, "leaves": 16, "rate": 0.08, "least": 15}
FORMS = {"text": {"of": ~html, "fitted": fitted & ~html, "first": SMALL, "again": LARGE},
         "html": {"of": html, "fitted": fitted, "first": {"trees": 45, "leaves": 8, "rate": 0.15, "least": 8}, "again": None}}
# as in src/label/role-again.ts
NEAR, WINDOWS = (-2, -1, 1, 2), (4, 10)
t0 = time.time()


def role_model(size):
    return HistGradientBoostingClassifier(max_iter=size["trees"], max_leaf_nodes=size["leaves"], learning_rate=size["rate"], min_samples_leaf=size["least"], l2_regularization=2.0, early_stopping=False, random_state=7)


def side_model():
    return HistGradientBoostingClassifier(max_iter=120, max_leaf_nodes=15, learning_rate=0.08, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7)


def pair(size, rows, where):
    """The role model, of that size, and the side's, fitted on the lines `where`; rows: of all lines."""
    models = role_model(size).fit(rows[where], y[where], sample_weight=weight[where]), side_model().fit(rows[where], side[where], sample_weight=weight[where])
    print("fitted on", int(where.sum()), "lines", rows.shape[1], "columns", round(time.time() - t0), "s", flush=True)
    return models


def chances(models, rows):
    m, s = models
    P = np.zeros((len(rows), len(R)))
    P[:, m.classes_] = m.predict_proba(rows)
    S = s.predict_proba(rows)[:, 1]
    of_kept = P[:, kept].sum(1)
    return np.where(kept, (P.T / np.maximum(of_kept, 1e-6) * S).T, (P.T / np.maximum(1 - of_kept, 1e-6) * (1 - S)).T)


def again_rows(C, where):
    """Rows for the second model: the first's, and its chances C for the line, those near, and their means above and below."""
    first, last, at = np.searchsorted(page, page, "left"), np.searchsorted(page, page, "right"), np.arange(len(page))
    sums = np.vstack([np.zeros((1, len(R))), np.cumsum(C, axis=0)])
    mean = lambda a, b: ((sums[b] - sums[a]) / np.maximum(1, b - a)[:, None]).astype("f4")
    parts = [X, C.astype("f4")]
    for step in NEAR:
        other = at + step
        there = (other >= first) & (other < last)
        parts.append(np.where(there[:, None], C[np.clip(other, 0, len(C) - 1)], np.nan).astype("f4"))
    for size in WINDOWS: parts += [mean(np.maximum(first, at - size), at), mean(at + 1, np.minimum(last, at + 1 + size))]
    rows = np.hstack([part[where] for part in parts])
    assert rows.shape[1] == meta["again"], (rows.shape, meta["again"])
    full = np.zeros((len(page), rows.shape[1]), dtype="f4")
    full[where] = rows
    return full


def both(form, train):
    """Models of one or two passes fitted on the lines `train`, and the chances of all lines of the form by models that have not seen them, or by all where they are not among `train`."""
    first = pair(form["first"], X, train)
    if not form["again"]: return first, None, None
    of = form["of"]
    C = np.zeros((len(y), len(R)))
    C[of] = chances(first, X[of])
    for fold in range(FOLDS):
        seen = np.isin(ids, ids[train])
        own = of & seen & (ids % FOLDS == fold)
        C[own] = chances(pair(form["first"], X, train & (ids % FOLDS != fold)), X[own])
    rows = again_rows(C, of)
    return first, pair(form["again"], rows, train), rows


def check(name, form):
    first, second, rows = both(form, form["fitted"] & ~away)
    for step, models, table in (("first", first, X), ("second", second, rows)):
        if models is None: continue
        for group, of in (("folder", judged), ("own labels", ~judged & ~made), ("invented", made)):
            of = of & form["of"] & away & known
            if not of.any(): continue
            got, t = chances(models, table[of]).argmax(1), y[of]
            print("held out,", name, step, group, "lines", len(t), "role accuracy", round((got == t).mean(), 4), "kept/dropped", round((kept[got] == kept[t]).mean(), 4))
            for k, role in enumerate(R):
                tp, n, g = ((got == k) & (t == k)).sum(), (t == k).sum(), (got == k).sum()
                if n: print(f"  {role:12} n {n:5} F1 {2 * tp / max(1, n + g):.3f}", flush=True)


def kept_as(models):
    m, s = models
    return {"classes": [R[c] for c in m.classes_], "trees": [stored(m, k) for k in range(len(m.classes_))], "side": stored(s)}


def unseen(form, first_rows, rows, into):
    """Chances of the form's fitted lines by models of the last pass that have not seen the page."""
    size, table = (form["again"], rows) if form["again"] else (form["first"], first_rows)
    for fold in range(FOLDS):
        own = form["of"] & (ids % FOLDS == fold)
        into[own] = chances(pair(size, table, form["fitted"] & (ids % FOLDS != fold)), table[own])


def save(name, models):
    w = json.load(open(out))
    w.pop("side", None)
    w["roles"] = {**w.get("roles", {}), name: models}
    with open(out, "w") as file: file.write(json.dumps(w) + "\n")


told = np.zeros((len(y), len(R)))
for name, form in FORMS.items():
    if "--check" in sys.argv: check(name, form)
    first, second, rows = both(form, form["fitted"])
    unseen(form, X, rows, told)
    save(name, {**kept_as(first), **({"again": kept_as(second)} if second else {})})
told.astype("<f8").tofile(f"{folder}/roles-unseen.f64")
print("finished", round(time.time() - t0), "s", flush=True)
