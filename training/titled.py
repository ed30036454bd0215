"""What fit_titles.py and fit_headlines.py share: how much pages weigh, how the share of right ones is told, and from which sum on a line is the title."""
import json
import numpy as np

OTHER_TYPES, HTML, MADE = 0.3, 0.5, 3.0  # weight of pages that are no article, of HTML, where markup tells most, and of invented pages
LIKELY = 0.4  # a wrong title costs less than a right one brings
AROUND = 101  # pages of about the same sum


def weights_of(pages):
    return np.array([(1 if p["article"] else OTHER_TYPES) * (HTML if p["html"] else 1) * (MADE if p["set"] == "made" else 1) for p in pages])


def report(name, pages, hits, before=None):
    """Prints, by set, form and kind of page, how many of the pages are right, and how many were `before`."""
    kinds = [(p["set"], p["html"], p["article"]) for p in pages]
    for kind in sorted(set(kinds)):
        here = np.array([k == kind for k in kinds])
        was = "" if before is None else f"{np.sum(np.array(before)[here])} -> "
        right = int(np.sum(np.array(hits)[here]))
        print(f"{name}, pages not fitted on: {kind[0]} {'html' if kind[1] else 'text'} {'articles' if kind[2] else 'others'}: {was}{right} right of {here.sum()} ({right / here.sum():.3f})", flush=True)


def bar(best, hits):
    """The sum of a page's best line below which of the pages of about that sum fewer than LIKELY are right; how many pages are below it, and which share of them is right."""
    order = np.argsort(best)
    below = np.flatnonzero(np.convolve(hits[order], np.ones(AROUND) / AROUND, mode="valid") >= LIKELY)[0]
    return float(best[order[below]]), int(below), float(hits[order[:below]].mean()) if below else 0.0


def set_points(path, **points):
    told = json.load(open(path))
    with open(path, "w") as file: file.write(json.dumps({**told, **points}, indent=2) + "\n")
