"""Fits how often lines stand on other pages of their site: fit_sites.py FOLDER

FOLDER holds sites.f32: rows of half (0 or 1, by site), label (1 content), words, long (0 or 1), pages that hold the line, other pages of
the site, content score of models that have not seen the page. Prints beta shapes for articles and furniture, by maximum likelihood
of a beta-binomial, and the weight of the evidence beside the score, each fitted on one half of the sites, and its log loss on the other.
"""
import sys
import numpy as np
from scipy.optimize import minimize, minimize_scalar
from scipy.special import betaln

half, y, words, long, seen, pages, score = np.fromfile(f"{sys.argv[1]}/sites.f32", dtype="<f4").reshape(-1, 7).T.astype(float)
logit = np.log((score + 1e-5) / (1 - score + 1e-5))
# as F1 counts: by words
weight = np.clip(words, 1, 60)


def spread(rows):
    def loss(p):
        a, b = np.exp(p)
        return -np.sum(betaln(seen[rows] + a, pages[rows] - seen[rows] + b) - betaln(a, b))
    return np.exp(minimize(loss, np.log([0.1, 0.5]), method="Nelder-Mead").x)


def evidence(shapes):
    out = np.zeros(len(y))
    for kind in (0, 1):
        rows = long == kind
        (a, b), (c, d) = shapes[kind, 1], shapes[kind, 0]
        s, u = seen[rows], pages[rows] - seen[rows]
        out[rows] = betaln(s + a, u + b) - betaln(a, b) - betaln(s + c, u + d) + betaln(c, d)
    return out


def log_loss(x, rows):
    p = 1 / (1 + np.exp(-x[rows]))
    return -np.average(y[rows] * np.log(p + 1e-9) + (1 - y[rows]) * np.log(1 - p + 1e-9), weights=weight[rows])


def fit(train):
    shapes = {(kind, label): spread(train & (long == kind) & (y == label)) for kind in (0, 1) for label in (0, 1)}
    own = evidence(shapes)
    best = minimize_scalar(lambda w: log_loss(logit + np.clip(w * own, -4, 0), train), bounds=(0, 2), method="bounded").x
    return shapes, best, own


print("lines", len(y), "held by other pages", int((seen > 0).sum()))
for test in (0, 1):
    shapes, w, own = fit(half != test)
    rows = half == test
    print(f"half {test}: log loss {log_loss(logit, rows):.4f} without, {log_loss(logit + np.clip(w * own, -4, 0), rows):.4f} with weight {w:.2f}")
shapes, w, own = fit(half >= 0)
for (kind, label), (a, b) in shapes.items(): print("long" if kind else "short", "article" if label else "furniture", f"[{a:.4f}, {b:.4f}]")
print(f"weight {w:.3f}")
