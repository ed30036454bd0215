"""Fits the trees that choose the headline once roles are known: fit_headlines.py FOLDER POINTS.json WEIGHTS.json

FOLDER holds headlines.f32 (rows of src/label/title-again.ts) and headlines.json {"inputs": [name], "pages": [{"set", "id", "odd",
"html", "article", "right": [is the finalist the headline], "first": number of the finalist chosen before}]}. Sets "headlines" of the
weights, and "headline" of POINTS.json, the sum from which the best line is rather the headline than not; leaves the finalists' sums by
trees that have not seen the page in headlines.f64.
"""
import json, sys
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import stored

folder, target, weights = sys.argv[1:4]
head = json.load(open(f"{folder}/headlines.json"))
pages = head["pages"]
X = np.fromfile(f"{folder}/headlines.f32", dtype="<f4").reshape(-1, len(head["inputs"]))
sizes = [len(p["right"]) for p in pages]
begins = np.cumsum([0] + sizes)
y = np.array([r for p in pages for r in p["right"]])
odd = np.repeat([p["odd"] for p in pages], sizes)
# as in fit_titles.py
OTHER_TYPES, HTML, MADE, LIKELY = 0.3, 0.5, 2.0, 0.4
weight = np.repeat([(1 if p["article"] else OTHER_TYPES) * (HTML if p["html"] else 1) * (MADE if p["set"] == "made" else 1) for p in pages], sizes)


def model(train):
    return HistGradientBoostingClassifier(max_iter=160, max_leaf_nodes=12, learning_rate=0.05, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7).fit(X[train], y[train], sample_weight=weight[train])


held = np.zeros(len(X))
for half in (False, True): held[odd == half] = model(odd != half).decision_function(X[odd == half])
held.astype("<f8").tofile(f"{folder}/headlines.f64")
of = lambda i: held[begins[i] : begins[i + 1]]
hits = np.array([sizes[i] > 0 and p["right"][of(i).argmax()] for i, p in enumerate(pages)])
before = np.array([p["first"] >= 0 and p["right"][p["first"]] for p in pages])
for key in sorted({(p["set"], p["html"], p["article"]) for p in pages}):
    here = np.array([(p["set"], p["html"], p["article"]) == key for p in pages])
    print(f"headlines, pages not fitted on: {key[0]} {'html' if key[1] else 'text'} {'articles' if key[2] else 'others'}: {before[here].sum()} -> {hits[here].sum()} right of {here.sum()} ({hits[here].mean():.3f})", flush=True)
best = np.array([of(i).max() if sizes[i] else -99 for i in range(len(pages))])
order = np.argsort(best)
near = np.convolve(hits[order], np.ones(101) / 101, mode="valid")
none = float(best[order[np.flatnonzero(near >= LIKELY)[0]]])
w = json.load(open(weights))
w["headlines"] = stored(model(y | ~y))
with open(weights, "w") as file: file.write(json.dumps(w) + "\n")
told = json.load(open(target))
json.dump({**told, "headline": round(none, 3)}, open(target, "w"), indent=2)
open(target, "a").write("\n")
