#!/usr/bin/env python3
"""Fit the points that tell pages without an article: fit_votes.py FOLDER, which votes.ts wrote votes.jsonl and votes.json to.

Prints the points of each vote, for each form the bound that so many article pages reach, and by set and type the per cent of
pages beyond it, with address / without: cross-validated by page.
"""
import json, sys, zlib
import numpy as np
from sklearn.linear_model import LogisticRegression

FOLDS = 5
FALSE_ALARMS = 0.006  # of the article pages of the set that has pages of other types too
WEIGHTS = {"wcxb-dev": 1.0, "dragnet": 0.35, "l3s": 0.35, "made": 1.0}  # sets whose pages are of known type
OTHER = {"listing", "collection", "product", "forum", "service", "none"}  # documentation reads like an article: no matter which

folder = sys.argv[1]
pages = [json.loads(line) for line in open(f"{folder}/votes.jsonl")]
names = json.load(open(f"{folder}/votes.json"))
ways = [np.array([p["ways"][k]["holds"] for p in pages], dtype=float) for k in (0, 1)]
known = np.array([p["set"] in WEIGHTS and p["type"] in OTHER | {"article"} for p in pages])
target = np.array([p["type"] in OTHER for p in pages])
weight = np.array([WEIGHTS.get(p["set"], 0) for p in pages])
fold = np.array([zlib.crc32(p["id"].encode()) % FOLDS for p in pages])


def fit(k):
    twice = lambda a: np.concatenate([a[k], a[k]])
    return LogisticRegression(C=10, max_iter=8000).fit(np.vstack([X[k] for X in ways]), twice(target), sample_weight=twice(weight))


m = fit(known)
scores = np.zeros((2, len(pages)))
for f in range(FOLDS):
    own = fit(known & (fold != f))
    for s, X in zip(scores, ways): s[fold == f] = own.decision_function(X[fold == f]) - m.intercept_[0]  # the bound has it in
for name, points in zip(names, m.coef_[0]): print(f"{points:6.2f}  {name}")
plain = np.array([[p["ways"][k]["none"] for p in pages] for k in (0, 1)])
style, group = np.array([p["style"] for p in pages]), np.array([f'{p["set"]} {p["type"]}' for p in pages])
for form in ("lines", "html"):
    articles = (group == "wcxb-dev article") & (style == form)
    bound = max(np.quantile(s[articles], 1 - FALSE_ALARMS) for s in scores)
    told = (scores > bound) | plain
    print(form, "bound", round(bound, 2))
    for g in sorted(set(group)):
        k = (group == g) & (style == form)
        print(f"  {g:26} {k.sum():5} pages  " + " / ".join(f"{100 * t[k].mean():.1f}" for t in told))
