#!/usr/bin/env python3
"""Fit one step of the content model on what train.ts wrote: fit.py words|first|kinds|network FOLDER WEIGHTS.json

words   words.i32 + sizes.u32 -> words.json (a vocabulary a fold, fitted without its pages), weights["words"]
first   x.f32 -> scores.f32 (out of fold), weights["first"]
kinds   p.f32 -> kinds.f32 (out of fold), weights["kinds"]
network x.f32 + e.f32 + tokens and names, .i32 and .u32 + titled.u8 -> network-content.f32, network-roles.f32, network-titles.f32,
        network-kinds.f32 (out of fold), weights["networks"]; out-of-fold word F1 by set, style and type, how right roles, titles and kinds are
Deterministic for one release of PyTorch and one number of threads: seeds fixed, folds by page in the order of the sets.
"""
import base64, json, os, re, sys, time
from collections import Counter
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
import role_report
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
# the invented pages are the only ones in many of their languages
INVENTED = 3
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
    """A page counts the same whatever its length, a block by the root of its words; pages that are no article count less, invented ones more."""
    w = np.zeros(len(y), dtype=np.float32)
    for k, p in enumerate(pages):
        s = slice(starts[k], starts[k + 1])
        v = np.sqrt(1 + words[s])
        share = known[s].mean()
        w[s] = v / v.sum() * known[s] * (1.0 if p["type"] == "article" else 0.6) * (1.0 if share > 0.5 else min(1, 0.3 / max(share, 1e-6))) * (INVENTED if p["set"] == "made" else 1)
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
    w = json.load(open(out)) if step != "words" and os.path.exists(out) else {}
    w[key] = value
    with open(out, "w") as file: file.write(json.dumps(w) + "\n")


# words of the vocabulary, and pages that a word must stand on; as in src/label/vocabulary.ts, of a hash only the lower bytes count
WORDS, ON_PAGES, HASH_MASK = 3072, 8, 0xFFFFFF
ROLE_AXES = len(meta["axes"]) - 1


def learned_words():
    """Linear models of bags of words, on the lines of text: logistic regression for content, and for the roles given by hand.

    A row is the counts of a line's words over the root of their number, and the logarithm of that number in bins, so that words
    need not stand for length. The roles' weights are projected on the axes on which they differ most (truncated SVD).
    """
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import SGDClassifier

    sizes = np.fromfile(f"{folder}/sizes.u32", dtype="<u4")
    hashes = np.fromfile(f"{folder}/words.i32", dtype="<i4") & HASH_MASK
    page = np.repeat(np.arange(len(pages)), np.diff(starts))
    of_text = np.repeat(np.array([p["style"] == "lines" for p in pages]), np.diff(starts))
    role = np.concatenate([np.array(p["roles"] if p.get("roles") else np.full(p["rows"], -1)) for p in pages])
    numbers, column = np.unique(hashes, return_inverse=True)
    row = np.repeat(np.arange(len(sizes)), sizes)
    on_pages = np.bincount(np.unique(np.stack([column, page[row]]), axis=1)[0], minlength=len(numbers))
    value = (1 / np.sqrt(np.maximum(1, sizes)))[row]
    common = on_pages >= ON_PAGES
    place = np.cumsum(common) - 1
    held = common[column]
    bag = csr_matrix((value[held], (row[held], place[column[held]])), shape=(len(sizes), common.sum()))
    numbers = numbers[common]
    bins = np.minimum(9, np.log2(1 + sizes).astype(int))
    length = csr_matrix((np.ones(len(sizes)), (np.arange(len(sizes)), bins)), shape=(len(sizes), 10))
    w = weights_of_blocks()
    content, roles = of_text & (known > 0), of_text & (role >= 0)
    print("words", len(numbers), "lines", int(content.sum()), "with roles", int(roles.sum()), flush=True)
    make = lambda epochs: SGDClassifier(loss="log_loss", alpha=3e-6, max_iter=epochs, tol=None, average=True, random_state=3, n_jobs=2)

    def fit(rows, target, columns, epochs, weight=None):
        m = make(epochs).fit(hstack([bag[rows][:, columns], length[rows]]).tocsr(), target[rows], sample_weight=None if weight is None else weight[rows].astype("f8"))
        W = np.zeros((len(columns), len(meta["roles"])))
        for k, c in enumerate(m.classes_ if len(m.coef_) > 1 else [0]): W[:, int(c)] = m.coef_[k][:len(columns)]
        return W

    every = np.arange(len(numbers))
    use = np.sqrt(np.asarray(bag[content].power(2).sum(0)).ravel())
    by_content = use * np.abs(fit(content, y, every, 8, w)[:, 0])
    W = fit(roles, role, every, 15)
    by_role = np.sqrt(np.asarray(bag[roles].power(2).sum(0)).ravel()) * np.linalg.norm(W - W.mean(1, keepdims=True), axis=1)
    rank = np.minimum(np.argsort(np.argsort(-by_content)), np.argsort(np.argsort(-by_role)))
    chosen = np.sort(np.argsort(rank, kind="stable")[:WORDS])
    centred = lambda W: W - W.mean(1, keepdims=True)
    W = centred(fit(roles, role, chosen, 15))
    _, _, axes = np.linalg.svd(np.sqrt(np.asarray(bag[roles][:, chosen].power(2).sum(0)).ravel())[:, None] * W, full_matrices=False)
    axes = axes[:ROLE_AXES].T

    def vocabulary(without, scales=None):
        seen = fold != without
        points = np.hstack([fit(content & seen, y, chosen, 8, w)[:, :1], centred(fit(roles & seen, role, chosen, 15)) @ axes])
        if scales is None: scales = np.quantile(np.abs(points), 0.999, axis=0) / 127
        bytes_of = np.clip(np.round(points / scales), -127, 127).astype("i1")
        three = numbers[chosen].astype("<u4").view("u1").reshape(-1, 4)[:, :3]
        return {"hashes": base64.b64encode(three.tobytes()).decode(), "points": base64.b64encode(bytes_of.tobytes()).decode(), "scales": [float(np.float32(s)) for s in scales]}

    whole = vocabulary(-1)
    with open(f"{folder}/words.json", "w") as file: json.dump([vocabulary(f, whole["scales"]) for f in range(FOLDS)], file)
    save("words", whole)
    print("words fitted", round(time.time() - t0), "s", flush=True)


def first():
    X = np.fromfile(f"{folder}/x.f32", dtype="<f4").reshape(len(y), -1)
    keep, w = rows_to_fit(weights_of_blocks())
    print("blocks", len(y), "fitted on", int(keep.sum()), "pages", len(pages), flush=True)
    scores = cross_validate(X, 1, keep, w)
    scores.astype("<f4").tofile(f"{folder}/scores.f32")
    report(scores, "pass1")
    save("first", stored(model(1).fit(X[keep], y[keep], sample_weight=w[keep])))


def kinds_told():
    """The kind of each page, -1 where nothing tells it."""
    return np.array([KINDS.index(KIND[p["type"]]) if p["type"] in KIND else -1 for p in pages])


def report_kinds(K, name):
    target = kinds_told()
    for style in ("lines", "html"):
        t = (target >= 0) & np.array([p["style"] == style for p in pages])
        print(name, style, "page kind right", round(float((K[t].argmax(1) == target[t]).mean()), 4), {KINDS[k]: round(float((K[t & (target == k)].argmax(1) == k).mean()), 3) for k in range(len(KINDS))}, flush=True)


def kinds():
    P = np.fromfile(f"{folder}/p.f32", dtype="<f4").reshape(len(pages), -1)
    target = kinds_told()
    make = lambda: HistGradientBoostingClassifier(max_iter=40, max_leaf_nodes=8, learning_rate=0.15, min_samples_leaf=15, l2_regularization=1.0, early_stopping=False, random_state=3)
    K = np.zeros((len(pages), len(KINDS)), dtype="<f4")
    for f in range(FOLDS):
        k = (target >= 0) & (page_fold != f)
        K[page_fold == f] = make().fit(P[k], target[k]).predict_proba(P[page_fold == f])
    K.tofile(f"{folder}/kinds.f32")
    t = target >= 0
    report_kinds(K, "trees")
    m = make().fit(P[t], target[t])
    save("kinds", {"classes": KINDS, "trees": [stored(m, k) for k in range(len(KINDS))]})


# what invented pages weigh for roles and titles, and those of the folder of labelled pages for roles; pages that are no article, and HTML, for titles
INVENTED_ROLES, OTHER_TITLES, HTML_TITLES = 3, 0.3, 0.5
# two networks err less than one; by their seeds
SEEDS = 7, 8


def by_two(work, items):
    """The results of work on the items, two at a time, each in a process of its own that sees what is in memory here."""
    from multiprocessing import get_context

    context, waiting, found = get_context("fork"), list(enumerate(items)), {}
    results = context.SimpleQueue()
    run = lambda k, item: results.put((k, work(item)))
    start = lambda: waiting and context.Process(target=run, args=waiting.pop(0)).start()
    start(), start()
    while len(found) < len(items):
        k, result = results.get()
        found[k] = result
        start()
    return [found[k] for k in range(len(items))]


def told_of_lines(by_page):
    """The labels that the networks learn from."""
    import network

    role = np.concatenate([np.array(p["roles"] if p.get("roles") else np.full(p["rows"], -1)) for p in pages])
    role_weight = by_page(lambda p: INVENTED_ROLES if p["set"] == "made" or p["judged"] else 1)
    title = np.fromfile(f"{folder}/titled.u8", dtype="u1")
    title_weight = by_page(lambda p: (1 if p["type"] == "article" or p["set"] != "wcxb-dev" else OTHER_TITLES) * (HTML_TITLES if p["style"] == "html" else 1) * (INVENTED_ROLES if p["set"] == "made" else 1))
    return network.Labels(y, weights_of_blocks(), role, role_weight, title, title_weight)


def sequence():
    """The networks on what the first pass sees and said: src/label/network.ts. Out of fold for every page."""
    import network, torch

    X = np.fromfile(f"{folder}/x.f32", dtype="<f4").reshape(len(y), -1)
    X = np.hstack([X, np.fromfile(f"{folder}/e.f32", dtype="<f4").reshape(len(y), -1)])
    by_page = lambda value: np.repeat([value(p) for p in pages], np.diff(starts))
    hashed = {name: (np.fromfile(f"{folder}/{name}.u32", dtype="<u4"), np.fromfile(f"{folder}/{name}.i32", dtype="<i4")) for name in network.BUCKETS}
    lines = network.Lines(X, by_page(lambda p: p["style"] == "html"), hashed, starts)
    del X
    labels = told_of_lines(by_page)
    kinds = kinds_told(), np.array([INVENTED if p["set"] == "made" else 1 for p in pages], dtype="f4")
    R = meta["roles"]
    say = lambda text: print(text, round(time.time() - t0), "s", flush=True)

    def fitted(item):
        """Without a fold, and what it says of that; or on all pages."""
        seed, f = item
        torch.set_num_threads(1)
        reader = network.fit(lines, np.flatnonzero(page_fold != f), labels, kinds, (len(R), len(KINDS)), seed, lambda text: say(f"  seed {seed}, fold {f}, {text}"))
        return network.logits_of(reader, lines, np.flatnonzero(page_fold == f)) if f >= 0 else network.stored(reader, lines)

    items = [(seed, f) for seed in SEEDS for f in (-1, *range(FOLDS))]
    found = dict(zip(items, by_two(fitted, items)))
    logits = np.zeros((len(SEEDS), len(y), len(R) + 2 + len(KINDS)), dtype="<f4")
    for (seed, f), told in found.items():
        if f >= 0:
            for p, own in told.items(): logits[SEEDS.index(seed), starts[p] : starts[p + 1]] = own
    # as src/label/model.ts takes their mean
    content = 1 / (1 + np.exp(-logits[..., len(R) + 1].mean(0)))
    shares_of = lambda L: (lambda e: e / e.sum(-1, keepdims=True))(np.exp(L - L.max(-1, keepdims=True)))
    roles = shares_of(logits[..., : len(R)]).mean(0)
    titles = logits[..., len(R)].mean(0)
    of_lines = logits[..., len(R) + 2 :].mean(0)
    page_kinds = shares_of(np.stack([of_lines[a:b].mean(0) for a, b in zip(starts[:-1], starts[1:])]))
    for name, value in (("content", content), ("roles", roles), ("titles", titles), ("kinds", page_kinds)): value.astype("<f4").tofile(f"{folder}/network-{name}.f32")
    report_lines(roles, titles)
    report_kinds(page_kinds, "network")
    report(content, "network")
    logit = lambda p: np.log((p + 1e-5) / (1 - p + 1e-5))
    both = 0.2 * logit(np.fromfile(f"{folder}/scores.f32", dtype="<f4")) + 0.8 * logit(content)
    report(1 / (1 + np.exp(-both)), "both")
    save("networks", [found[seed, -1] for seed in SEEDS])
    print("done", round(time.time() - t0), "s")


def report_lines(roles, titles):
    """How right roles are, by style and who gave the labels; on how many of the pages with a title it is the likeliest line."""
    title = np.fromfile(f"{folder}/titled.u8", dtype="u1") > 0
    rows_of = lambda k: slice(starts[k], starts[k + 1])
    group_of = lambda p: "judged" if p["judged"] else "invented" if p["set"] == "made" else "own labels"
    for style in ("lines", "html"):
        own = [k for k, p in enumerate(pages) if p["style"] == style]
        for group in ("judged", "own labels", "invented"):
            labelled = [k for k in own if pages[k].get("roles") and group_of(pages[k]) == group]
            if labelled: role_report.report(f"{style} {group}", meta["roles"], meta["kept"], np.concatenate([roles[rows_of(k)] for k in labelled]), np.concatenate([pages[k]["roles"] for k in labelled]))
        for name in sorted({p["set"] for p in pages}):
            hits = [title[rows_of(k)][titles[rows_of(k)].argmax()] for k in own if pages[k]["set"] == name and title[rows_of(k)].any()]
            if hits: print("out of fold,", style, name, "titles", int(np.sum(hits)), "right of", len(hits), flush=True)


{"words": learned_words, "first": first, "kinds": kinds, "network": sequence}[step]()
