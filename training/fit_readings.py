"""Fits the trees that choose among the readings of a page's lines for a field: fit_readings.py FOLDER WEIGHTS.json NAME TREES

FOLDER holds NAME.f32 (rows of src/assemble/*-signs.ts) and NAME.json {"inputs": [name], "pages": [{"id", "weight", "told", "rows",
"right": [number of reading]}]}; "told" is false for a page whose value no reading gives: it says nothing of the readings there are.
Sets NAME of the weights; leaves each reading's sum by trees that have not seen its page in NAME-unseen.f64.
"""
import json, sys, zlib
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import store

folder, out, name, trees = sys.argv[1:5]
head = json.load(open(f"{folder}/{name}.json"))
pages = head["pages"]
sizes = [p["rows"] for p in pages]
X = np.fromfile(f"{folder}/{name}.f32", dtype="<f4").reshape(-1, len(head["inputs"]))
y = np.array([k in p["right"] for p in pages for k in range(p["rows"])])
FOLDS = 5
fold = np.repeat([zlib.crc32(p["id"].encode()) % FOLDS for p in pages], sizes)
weight = np.repeat([p["weight"] for p in pages], sizes)
told = np.repeat([p["told"] for p in pages], sizes)


def model(train):
    return HistGradientBoostingClassifier(max_iter=int(trees), max_leaf_nodes=12, learning_rate=0.06, min_samples_leaf=15, l2_regularization=3.0, early_stopping=False, random_state=7).fit(X[train], y[train], sample_weight=weight[train])


sums = np.zeros(len(X))
for k in range(FOLDS): sums[fold == k] = model(told & (fold != k)).decision_function(X[fold == k])
sums.astype("<f8").tofile(f"{folder}/{name}-unseen.f64")
store(out, name, model(told))
print(f"{name}:", len(pages), "pages,", len(X), "readings,", int(y.sum()), "right", flush=True)
