#!/usr/bin/env python3
"""Fit the two passes on rows that train.ts exported: fit.py FOLDER WEIGHTS.json

Pass two's extra inputs are computed as src/label/passes.ts does (the one thing that stands in both; tests/train.test.ts
compares them). Out-of-fold scores, folds by page. Deterministic: seeds fixed.
"""
import json, sys, time
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import stored

folder, out = sys.argv[1:3]
meta = json.load(open(f"{folder}/pages.json"))
pages, width = meta["pages"], meta["width"]
X = np.memmap(f"{folder}/x.f32", dtype="<f4", mode="r").reshape(-1, width)
Y = np.fromfile(f"{folder}/y.f32", dtype="<f4").reshape(-1, 2)
y, words = Y[:, 0], Y[:, 1]
starts = np.concatenate([[0], np.cumsum([p["rows"] for p in pages])])
FOLDS, FAR, SURE = 3, 200, 0.8
ids = {}
fold = np.zeros(len(y), dtype=np.int8)
weight = np.zeros(len(y), dtype=np.float32)
for k, p in enumerate(pages):
    s = slice(starts[k], starts[k + 1])
    key = p["set"] + "/" + p["id"]
    fold[s] = ids.setdefault(key, len(ids)) % FOLDS
    w = np.sqrt(1 + words[s])
    # a page counts about the same whatever its length; articles are the default task
    weight[s] = w / w.sum() * (1.0 if p["type"] == "article" or p["set"] == "cleaneval" else 0.5)
weight *= len(y) / weight.sum()


def model(seed, trees=160, leaves=31):
    return HistGradientBoostingClassifier(max_iter=trees, max_leaf_nodes=leaves, learning_rate=0.1, min_samples_leaf=40,
                                          l2_regularization=1.0, early_stopping=False, random_state=seed)


def out_of_fold(A, seed):
    scores = np.zeros(len(y), dtype=np.float32)
    for f in range(FOLDS):
        m = model(seed).fit(A[fold != f], y[fold != f], sample_weight=weight[fold != f])
        scores[fold == f] = m.predict_proba(A[fold == f])[:, 1]
        print("fold", f, round(time.time() - t0), "s", flush=True)
    return scores


def second(scores):
    extra = np.full((len(y), 19), np.nan, dtype=np.float32)
    for k in range(len(pages)):
        a, b = starts[k], starts[k + 1]
        s, w, n = scores[a:b].astype(np.float64), words[a:b], b - a
        E = extra[a:b]
        E[:, 0] = s
        col = 1
        for o in (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5):
            if abs(o) < n:
                if o < 0: E[-o:, col] = s[:o]
                else: E[:-o, col] = s[o:]
            col += 1
        sums = np.concatenate([[0], np.cumsum(s)])
        at = np.arange(n)
        for h in (2, 5, 10):
            lo, hi = np.maximum(0, at - h), np.minimum(n, at + h + 1)
            E[:, col] = (sums[hi] - sums[lo]) / (hi - lo)
            col += 1
        content = np.concatenate([[0], np.cumsum(s * w)])
        total = content[-1] or 1
        E[:, col] = content[:-1] / total
        E[:, col + 1] = 1 - content[1:] / total
        E[:, col + 2] = s.mean()
        for step, c in ((1, col + 3), (-1, col + 4)):
            far = FAR
            for i in range(n)[::step]:
                E[i, c] = far
                far = 1 if s[i] >= SURE else min(FAR, far + 1)
    return np.hstack([X, extra])


def report(scores, name):
    """Mean expected-F1-decoded word F1 against aligned labels, by set and style."""
    groups = {}
    for k, p in enumerate(pages):
        a, b = starts[k], starts[k + 1]
        s, w, t = scores[a:b], words[a:b], y[a:b]
        o = np.argsort(-s, kind="stable")
        kept, right = np.cumsum(w[o]), np.cumsum((s * w)[o])
        f = 2 * right / np.maximum(1e-9, kept + (s * w).sum())
        j = int(np.argmax(f))
        tp, P, R = (w * t)[o[: j + 1]].sum(), kept[j], (w * t).sum()
        groups.setdefault((p["set"], p["style"], p["type"] if p["set"] == "wcxb-dev" else ""), []).append(2 * tp / max(1e-9, P + R) if P + R else 1)
    for g, v in sorted(groups.items()): print(name, *g, len(v), round(float(np.mean(v)), 4), flush=True)


t0 = time.time()
print("rows", len(y), "content", round(float(y.mean()), 3), "pages", len(pages), flush=True)
oof = out_of_fold(X, 1)
report(oof, "pass1")
first = model(1).fit(X, y, sample_weight=weight)
B = second(oof)
if "--check" in sys.argv:
    report(out_of_fold(B, 2), "pass2")
m2 = model(2).fit(B, y, sample_weight=weight)
json.dump({"first": stored(first), "second": stored(m2)}, open(out, "w"))
open(out, "a").write("\n")
print("done", round(time.time() - t0), "s")
