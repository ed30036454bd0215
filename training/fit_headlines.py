"""Fits the trees that choose the headline once roles are known: fit_headlines.py FOLDER POINTS.json WEIGHTS.json

FOLDER holds headlines.f32 (rows of src/label/title-again.ts) and headlines.json {"inputs": [name], "pages": [{"set", "id", "odd",
"html", "article", "right": [is the finalist the headline], "first": number of the finalist chosen before}]}. Sets "headlines" of the
weights, and "headline" of POINTS.json, the sum from which the best line is rather the headline than not; leaves the finalists' sums by
trees that have not seen the page in headlines.f64.
"""
import json, sys
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import store
from titled import bar, report, set_points, weights_of

folder, target, weights = sys.argv[1:4]
head = json.load(open(f"{folder}/headlines.json"))
pages = head["pages"]
X = np.fromfile(f"{folder}/headlines.f32", dtype="<f4").reshape(-1, len(head["inputs"]))
sizes = [len(p["right"]) for p in pages]
begins = np.cumsum([0] + sizes)
y = np.array([r for p in pages for r in p["right"]])
odd = np.repeat([p["odd"] for p in pages], sizes)
weight = np.repeat(weights_of(pages), sizes)


def model(train):
    return HistGradientBoostingClassifier(max_iter=240, max_leaf_nodes=14, learning_rate=0.05, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7).fit(X[train], y[train], sample_weight=weight[train])


held = np.zeros(len(X))
for half in (False, True): held[odd == half] = model(odd != half).decision_function(X[odd == half])
held.astype("<f8").tofile(f"{folder}/headlines.f64")
of = lambda i: held[begins[i] : begins[i + 1]]
hits = np.array([sizes[i] > 0 and p["right"][of(i).argmax()] for i, p in enumerate(pages)])
before = np.array([p["first"] >= 0 and p["right"][p["first"]] for p in pages])
report("headlines", pages, hits, before)
none, _, _ = bar(np.array([of(i).max() if sizes[i] else -99 for i in range(len(pages))]), hits)
store(weights, "headlines", model(y | ~y))
set_points(target, headline=round(none, 3))
