#!/usr/bin/env python3
"""Fit one step of the content model on what train.ts wrote: fit.py first|kinds|second FOLDER WEIGHTS.json [--check]

first   x.f32 -> scores.f32 (out of fold), weights["first"]
kinds   p.f32 -> kinds.f32 (out of fold), weights["kinds"]
second  x.f32 + e.f32 -> weights["second"]; with --check out-of-fold word F1 by set, style and type, and second.f32
Deterministic: seeds fixed, folds by page in the order of the sets.
"""
import json, os, re, sys, time
from collections import Counter
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from fit_trees import stored

step, folder, out = sys.argv[1:4]
meta = json.load(open(f"{folder}/pages.json"))
pages = meta["pages"]
KINDS = meta["kinds"]
KIND = {"article": "article", "forum": "forum", "listing": "listing", "collection": "listing", "product": "product", "service": "service", "documentation": "article"}
FOLDS = 3
TREES, LEAVES = 130, 31
# rows of boilerplate of so few words are many and alike: of these only one in three is fitted on, weighing three times as much
EASY_WORDS, EASY_KEEP = 3, 3
Y = np.fromfile(f"{folder}/y.f32", dtype="<f4").reshape(-1, 3)
y, words, known = Y.T
starts = np.concatenate([[0], np.cumsum([p["rows"] for p in pages])])
ids, page_fold = {}, []
for p in pages:
    page_fold.append(ids.setdefault(p["set"] + "/" + p["id"], len(ids)) % FOLDS)
page_fold = np.array(page_fold)
fold = np.repeat(page_fold, np.diff(starts))
t0 = time.time()


def weights_of_blocks():
    """A page counts the same whatever its length, a block by the root of its words; pages that are no article count half."""
    w = np.zeros(len(y), dtype=np.float32)
    for k, p in enumerate(pages):
        s = slice(starts[k], starts[k + 1])
        v = np.sqrt(1 + words[s])
        share = known[s].mean()
        w[s] = v / v.sum() * known[s] * (1.0 if p["type"] == "article" else 0.6) * (1.0 if share > 0.5 else min(1, 0.3 / max(share, 1e-6)))
    w *= len(y) / w.sum()
    return w


def rows_to_fit(weight):
    """Row numbers and weights after thinning the easy ones."""
    easy = (y == 0) & (words <= EASY_WORDS)
    keep = known > 0
    keep &= ~easy | (np.arange(len(y)) * 7 % EASY_KEEP == 0)
    return keep, weight * np.where(easy, EASY_KEEP, 1)


def model(seed, trees=TREES, leaves=LEAVES):
    return HistGradientBoostingClassifier(max_iter=trees, max_leaf_nodes=leaves, learning_rate=0.1, min_samples_leaf=40,
                                          l2_regularization=1.0, early_stopping=False, random_state=seed)


def cross_validate(A, seed, keep, w):
    scores = np.zeros(len(y), dtype=np.float32)
    for f in range(FOLDS):
        k = keep & (fold != f)
        m = model(seed).fit(A[k], y[k], sample_weight=w[k])
        scores[fold == f] = m.predict_proba(A[fold == f])[:, 1]
        print("  fold", f, round(time.time() - t0), "s", flush=True)
    return scores


def f1_of(text, gold):
    a, b = (Counter(re.findall(r"\w+", t.lower())) for t in (text, gold))
    if not a or not b: return float(not a and not b)
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values()))


def report(scores, name):
    """Word F1 against the gold text of the blocks that maximise the page's expected F1; chunk F1 where there are snippets."""
    groups, chunks = {}, {}
    fold_space = lambda t: re.sub(r"\s+", " ", t).strip()
    for k, line in enumerate(open(f"{folder}/texts.jsonl")):
        row, p = json.loads(line), pages[k]
        if not row: continue
        s, w = scores[starts[k]:starts[k + 1]].astype(float), words[starts[k]:starts[k + 1]]
        o = np.argsort(-s, kind="stable")
        kept, right = np.cumsum(w[o]), np.cumsum((s * w)[o])
        threshold = s[o[int(np.argmax(2 * right / np.maximum(1e-9, kept + (s * w).sum())))]]
        text = "\n".join(b for b, v in zip(row["blocks"], s) if v >= threshold)
        if row["gold"] is None:
            if not row["with"]: continue
            t, c = fold_space(text), chunks.setdefault(p["style"], [0, 0, 0])
            for q in row["with"]: c[0 if fold_space(q) in t else 2] += 1
            for q in row["without"]: c[1] += fold_space(q) in t
            continue
        f = f1_of(text, row["gold"])
        for g in [(p["set"], p["style"], "all")] + ([(p["set"], p["style"], p["type"])] if p["set"] == "wcxb-dev" else []):
            groups.setdefault(g, []).append(f)
    for g, v in sorted(groups.items()): print(name, *g, len(v), round(float(np.mean(v)), 4), flush=True)
    for style, (tp, fp, fn) in chunks.items(): print(name, "traf-dev", style, "chunk F1", round(2 * tp / (2 * tp + fp + fn), 4), flush=True)
    for style in ("lines", "html"):
        three = [np.mean(groups[g]) for g in (("dragnet", style, "all"), ("l3s", style, "all"), ("wcxb-dev", style, "article")) if g in groups]
        if three: print(name, style, "mean of the three news sets", round(float(np.mean(three)), 4), flush=True)


def save(key, value):
    w = json.load(open(out)) if step != "first" and os.path.exists(out) else {}
    w[key] = value
    with open(out, "w") as file: file.write(json.dumps(w) + "\n")


def first():
    X = np.fromfile(f"{folder}/x.f32", dtype="<f4").reshape(len(y), -1)
    keep, w = rows_to_fit(weights_of_blocks())
    print("blocks", len(y), "fitted on", int(keep.sum()), "pages", len(pages), flush=True)
    scores = cross_validate(X, 1, keep, w)
    scores.astype("<f4").tofile(f"{folder}/scores.f32")
    report(scores, "pass1")
    save("first", stored(model(1).fit(X[keep], y[keep], sample_weight=w[keep])))


def kinds():
    P = np.fromfile(f"{folder}/p.f32", dtype="<f4").reshape(len(pages), -1)
    target = np.array([KINDS.index(KIND[p["type"]]) if p["type"] in KIND else -1 for p in pages])
    make = lambda: HistGradientBoostingClassifier(max_iter=40, max_leaf_nodes=8, learning_rate=0.15, min_samples_leaf=15, l2_regularization=1.0, early_stopping=False, random_state=3)
    K = np.zeros((len(pages), len(KINDS)), dtype="<f4")
    for f in range(FOLDS):
        k = (target >= 0) & (page_fold != f)
        K[page_fold == f] = make().fit(P[k], target[k]).predict_proba(P[page_fold == f])
    K.tofile(f"{folder}/kinds.f32")
    t = target >= 0
    print("page kind right", round(float((K[t].argmax(1) == target[t]).mean()), 4), {KINDS[k]: round(float((K[target == k].argmax(1) == k).mean()), 3) for k in range(len(KINDS))}, flush=True)
    m = make().fit(P[t], target[t])
    save("kinds", {"classes": KINDS, "trees": [stored(m, k) for k in range(len(KINDS))]})


def second():
    X = np.fromfile(f"{folder}/x.f32", dtype="<f4").reshape(len(y), -1)
    X = np.hstack([X, np.fromfile(f"{folder}/e.f32", dtype="<f4").reshape(len(y), -1)])
    keep, w = rows_to_fit(weights_of_blocks())
    if "--check" in sys.argv:
        scores = cross_validate(X, 2, keep, w)
        scores.astype("<f4").tofile(f"{folder}/second.f32")
        report(scores, "pass2")
        # as src/label/model.ts joins them
        logit = lambda p: np.log((p + 1e-5) / (1 - p + 1e-5))
        both = (logit(np.fromfile(f"{folder}/scores.f32", dtype="<f4")) + logit(scores)) / 2
        report(1 / (1 + np.exp(-1.1 * both)), "both")
    save("second", stored(model(2).fit(X[keep], y[keep], sample_weight=w[keep])))
    print("done", round(time.time() - t0), "s")


{"first": first, "kinds": kinds, "second": second}[step]()
