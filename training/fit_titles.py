"""Fits the trees that choose the title among the finalists: fit_titles.py FOLDER BAR.json WEIGHTS.json

FOLDER holds titles.f32 (rows of src/label/title-final.ts) and titles.json {"inputs": [name], "pages": [{"set", "id", "odd", "html",
"article", "right": [is the finalist the title]}]}. Sets "titles" of the weights, and "none" of BAR.json, the sum from which the best line
is rather the title than not; leaves the finalists' sums by trees fitted on the other half of the pages (even and odd ones) in titles.f64.
Prints the share right on pages not fitted on.
"""
import json, sys
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import store

folder, target, weights = sys.argv[1:4]
head = json.load(open(f"{folder}/titles.json"))
pages = head["pages"]
X = np.fromfile(f"{folder}/titles.f32", dtype="<f4").reshape(-1, len(head["inputs"]))
sizes = [len(p["right"]) for p in pages]
begins = np.cumsum([0] + sizes)
y = np.array([r for p in pages for r in p["right"]])
odd = np.repeat([p["odd"] for p in pages], sizes)
OTHER_TYPES, HTML, MADE = 0.3, 0.5, 3.0  # weight of pages that are no article, of HTML, where markup tells most, and of invented pages
LIKELY = 0.4  # a wrong title costs less than a right one brings
AROUND = 101  # pages of about the same sum
weight = np.repeat([(1 if p["article"] else OTHER_TYPES) * (HTML if p["html"] else 1) * (MADE if p["set"] == "made" else 1) for p in pages], sizes)


def model(train):
    return HistGradientBoostingClassifier(max_iter=240, max_leaf_nodes=14, learning_rate=0.05, min_samples_leaf=20, l2_regularization=2.0, early_stopping=False, random_state=7).fit(X[train], y[train], sample_weight=weight[train])


held = np.zeros(len(X))
for half in (False, True): held[odd == half] = model(odd != half).decision_function(X[odd == half])
held.astype("<f8").tofile(f"{folder}/titles.f64")
of = lambda i: held[begins[i] : begins[i + 1]]
hits = np.array([sizes[i] > 0 and p["right"][of(i).argmax()] for i, p in enumerate(pages)])
# the networks' likeliest line is the first finalist
before = np.array([sizes[i] > 0 and p["right"][0] for i, p in enumerate(pages)])
kinds = [(p["set"], p["html"], p["article"]) for p in pages]
for kind in sorted(set(kinds)):
    here = np.array([k == kind for k in kinds])
    name, is_html, is_article = kind
    among = sum(any(p["right"]) for p, h in zip(pages, here) if h)
    print(f"titles, pages not fitted on: {name} {'html' if is_html else 'text'} {'articles' if is_article else 'others'}: {before[here].sum()} by the networks -> {hits[here].sum()} right of {here.sum()} ({hits[here].mean():.3f}), {among} among the finalists", flush=True)
# the sum below which of the pages of about that sum fewer than LIKELY are right
best = np.array([of(i).max() if sizes[i] else -99 for i in range(len(pages))])
order = np.argsort(best)
below = np.flatnonzero(np.convolve(hits[order], np.ones(AROUND) / AROUND, mode="valid") >= LIKELY)[0]
none = float(best[order[below]])
print(f"no title below {none:.3f}: {below} pages, {hits[order[:below]].mean() if below else 0:.2f} of them right")
store(weights, "titles", model(y | ~y))
with open(target, "w") as file: file.write(json.dumps({"none": round(none, 3)}, indent=2) + "\n")
