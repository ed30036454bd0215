"""Fits the trees that choose who signs a page: fit_authors.py FOLDER WEIGHTS.json

FOLDER holds authors.f32 (rows of src/assemble/author-signs.ts) and authors.json {"inputs": [name], "pages": [{"set", "id", "html",
"type", "author", "rows", "right": [number of reading]}]}. Sets "authors" of the weights; leaves each reading's sum by trees that have
not seen its page in authors-unseen.f64.
"""
import json, sys, zlib
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import store

folder, out = sys.argv[1:3]
head = json.load(open(f"{folder}/authors.json"))
pages = head["pages"]
sizes = [p["rows"] for p in pages]
X = np.fromfile(f"{folder}/authors.f32", dtype="<f4").reshape(-1, len(head["inputs"]))
y = np.array([k in p["right"] for p in pages for k in range(p["rows"])])
FOLDS = 5
fold = np.repeat([zlib.crc32(p["id"].encode()) % FOLDS for p in pages], sizes)
# an index that tells no author may only not know; of HTML most authors are declared
UNTOLD, HTML, MADE = 0.3, 0.3, 1.5
weight = np.repeat([(MADE if p["set"] == "made" else (1 if p["author"] else UNTOLD) * (HTML if p["html"] else 1)) for p in pages], sizes)
# a page whose author no reading gives says nothing of the readings there are
known = np.repeat([not p["author"] or len(p["right"]) > 0 for p in pages], sizes)


def model(train):
    return HistGradientBoostingClassifier(max_iter=160, max_leaf_nodes=12, learning_rate=0.06, min_samples_leaf=15, l2_regularization=3.0, early_stopping=False, random_state=7).fit(X[train], y[train], sample_weight=weight[train])


sums = np.zeros(len(X))
for k in range(FOLDS): sums[fold == k] = model(known & (fold != k)).decision_function(X[fold == k])
sums.astype("<f8").tofile(f"{folder}/authors-unseen.f64")
store(out, "authors", model(known))
print("authors:", len(pages), "pages,", len(X), "readings,", int(y.sum()), "right", flush=True)
