"""The networks that read a page from both ends: how they are fitted, and how their numbers are stored.

A line's inputs are what the trees saw and said, squeezed by a signed root and brought to mean 0 and deviation 1, a flag for HTML, and the
means of learned vectors, by hash, of its tokens (src/text/tokens.ts) and of the names of the elements around it (src/split/dom.ts). One
dense layer, one gated recurrent unit each way over the page's lines (Cho et al., EMNLP 2014), and a dense layer that sees both states and
the line itself: chances of the roles, which of the page's lines is the title, and the chance of content; the mean over the page's lines says
what kind of page it is. All of it is learned together, each from the pages that have labels for it. src/label/network.ts computes the same.
"""
import base64
import warnings
import numpy as np
import torch
from torch import nn

# learned vectors, by hash, and their numbers: of tokens, of names
BUCKETS, VECTOR = {"tokens": 4096, "names": 2048}, 12
DENSE, STATE = 96, 64
EPOCHS, PAGES, RATE, DECAY, CLIP = 8, 16, 3e-3, 1e-4, 4.0
# of the inputs, of the names of whole lines, of what the dense layer says, so much is hidden while fitting
HIDE_INPUTS, HIDE_NAMES, HIDE_DENSE = 0.2, 0.3, 0.3
# lines at a time while fitting; what roles, titles and the page's kind weigh against content
LINES, ROLE_WEIGHT, TITLE_WEIGHT, KIND_WEIGHT = 300, 3.0, 0.3, 0.3
# pages that come at once, so that those of a batch are of like length
POOL = 20


def squeezed(X):
    return np.sign(X) * np.sqrt(np.abs(X))


def bucketed(hashes, buckets):
    """As in src/label/network.ts."""
    h = hashes.astype("<u4")
    return ((h ^ (h >> np.uint32(15))) % buckets).astype(np.int32)


class Lines:
    """The lines of all pages. X: rows; html: flag by row; hashed: for each of BUCKETS the number of hashes by row and all of them; starts: first row of each page and the end."""

    def __init__(self, X, html, hashed, starts):
        sample = squeezed(X[::7])
        with warnings.catch_warnings():
            # a column that is missing everywhere has no mean
            warnings.simplefilter("ignore", RuntimeWarning)
            mean, deviation = np.nan_to_num(np.nanmean(sample, 0)), np.nan_to_num(np.nanstd(sample, 0)) + 1e-3
        scale = mean.astype("f4"), deviation.astype("f4")
        self.scale, self.starts = scale, starts
        self.X = np.zeros((len(X), X.shape[1] + 1), dtype="f4")
        for a in range(0, len(X), 100000):
            part = (squeezed(X[a : a + 100000]) - scale[0]) / scale[1]
            self.X[a : a + 100000, :-1] = np.nan_to_num(part, nan=0.0).clip(-CLIP, CLIP)
        self.X[:, -1] = html
        self.hashed = {name: (sizes.astype(np.int64), np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)]), bucketed(hashes, BUCKETS[name])) for name, (sizes, hashes) in hashed.items()}

    def batch(self, chunks):
        """Of (first, last) rows: inputs, and for each of BUCKETS the places and where each row's begin; shorter ones are filled up with empty lines."""
        longest = max(b - a for a, b in chunks)
        x = np.zeros((len(chunks), longest, self.X.shape[1]), dtype="f4")
        for k, (a, b) in enumerate(chunks): x[k, : b - a] = self.X[a:b]
        bags = {}
        for name, (sizes, first, places) in self.hashed.items():
            lengths = np.zeros((len(chunks), longest), dtype=np.int64)
            for k, (a, b) in enumerate(chunks): lengths[k, : b - a] = sizes[a:b]
            own = np.concatenate([places[first[a] : first[b]] for a, b in chunks])
            offsets = np.concatenate([[0], np.cumsum(lengths.ravel())[:-1]])
            bags[name] = torch.from_numpy(own.astype(np.int64)), torch.from_numpy(offsets)
        return torch.from_numpy(x), bags


class Reader(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.vectors = nn.ModuleDict({name: nn.EmbeddingBag(buckets, VECTOR, mode="mean") for name, buckets in BUCKETS.items()})
        for bag in self.vectors.values(): nn.init.normal_(bag.weight, 0, 0.1)
        self.dense = nn.Linear(inputs + VECTOR * len(BUCKETS), DENSE)
        self.both = nn.GRU(DENSE, STATE, bidirectional=True, batch_first=True)
        self.out = nn.Linear(DENSE + 2 * STATE, outputs)
        self.hide_inputs, self.hide_dense = nn.Dropout(HIDE_INPUTS), nn.Dropout(HIDE_DENSE)

    def forward(self, x, bags):
        means = {name: self.vectors[name](*bag).reshape(*x.shape[:2], -1) for name, bag in bags.items()}
        # names of one site say much of its pages and nothing of others
        if self.training: means["names"] = means["names"] * (torch.rand(*x.shape[:2], 1) >= HIDE_NAMES)
        dense = self.hide_dense(torch.relu(self.dense(torch.cat([self.hide_inputs(x), *(means[name] for name in BUCKETS)], 2))))
        states, _ = self.both(dense)
        return self.out(self.hide_dense(torch.cat([dense, states], 2)))


class Labels:
    """What is known of each row. content, content_weight; role: index, -1 unknown; role_weight; title: is it the page's, title_weight."""

    def __init__(self, content, content_weight, role, role_weight, title, title_weight):
        self.columns = [c.astype("f4") for c in (content, content_weight, role, role_weight, title, title_weight)]

    def batch(self, chunks):
        """Of (first, last) rows, and which of them are there: shorter ones are filled up."""
        shape = len(chunks), max(b - a for a, b in chunks)
        there, found = np.zeros(shape, bool), [np.zeros(shape, "f4") for _ in self.columns]
        for k, (a, b) in enumerate(chunks):
            there[k, : b - a] = True
            for to, column in zip(found, self.columns): to[k, : b - a] = column[a:b]
        return torch.from_numpy(there), *map(torch.from_numpy, found)


def title_loss(score, title, weight, there):
    """How unlikely the title is to be chosen among the lines, over the pages on which it is told: the mean over a batch."""
    least = torch.full_like(score, -1e9)
    told = (title > 0).any(1)
    lost = torch.logsumexp(torch.where(there, score, least), 1) - torch.logsumexp(torch.where(title > 0, score, least), 1)
    return (lost * weight.amax(1))[told].sum() / PAGES


def kind_loss(score, kind, weight, there):
    """Of the page's kind by the mean over its lines, over the pages of known kind (-1: unknown): the mean over a batch."""
    told = kind >= 0
    mean = (score * there[..., None]).sum(1) / there.sum(1)[:, None]
    return (nn.functional.cross_entropy(mean[told], kind[told], reduction="none") * weight[told]).sum() / PAGES


def fit(lines, pages, labels, kinds, outputs, seed, say=print):
    """A reader fitted on the pages of those numbers, with outputs for so many roles, the title, content and so many kinds of pages. kinds: (kind, weight) by page."""
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    roles, kind_count = outputs
    reader = Reader(lines.X.shape[1], roles + 2 + kind_count)
    starts = lines.starts
    chunks = [(a, min(a + LINES, starts[p + 1]), p) for p in pages for a in range(starts[p], starts[p + 1], LINES)]
    steps = EPOCHS * sum(-(-min(POOL * PAGES, len(chunks) - a) // PAGES) for a in range(0, len(chunks), POOL * PAGES))
    optimizer = torch.optim.AdamW(reader.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    for epoch in range(EPOCHS):
        order.shuffle(chunks)
        losses = []
        for a in range(0, len(chunks), POOL * PAGES):
            pool = sorted((tuple(c) for c in chunks[a : a + POOL * PAGES]), key=lambda c: c[1] - c[0])
            batches = [pool[b : b + PAGES] for b in range(0, len(pool), PAGES)]
            for b in order.permutation(len(batches)):
                rows, of = [(first, last) for first, last, _ in batches[b]], [page for _, _, page in batches[b]]
                there, content, weight, role, role_weight, title, title_weight = labels.batch(rows)
                logits = reader(*lines.batch(rows))
                loss = (nn.functional.binary_cross_entropy_with_logits(logits[..., roles + 1], content, reduction="none") * weight).sum() / max(1.0, float((weight > 0).sum()))
                losses.append(float(loss))
                known = (role >= 0) & there
                if known.any():
                    loss = loss + ROLE_WEIGHT * (nn.functional.cross_entropy(logits[..., :roles][known], role[known].long(), reduction="none") * role_weight[known]).sum() / known.numel()
                loss = loss + TITLE_WEIGHT * title_loss(logits[..., roles], title, title_weight, there)
                loss = loss + KIND_WEIGHT * kind_loss(logits[..., roles + 2 :], *(torch.from_numpy(column[of]) for column in kinds), there)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
                optimizer.step()
                schedule.step()
        say(f"epoch {epoch + 1} of {EPOCHS}, loss of content {np.mean(losses):.4f}")
    return reader.eval()


def logits_of(reader, lines, pages):
    """Rows of logits of the pages of those numbers, by page."""
    found, starts = {}, lines.starts
    with torch.no_grad():
        order = sorted(pages, key=lambda p: starts[p + 1] - starts[p])
        for a in range(0, len(order), PAGES):
            own = order[a : a + PAGES]
            out = reader(*lines.batch([(starts[p], starts[p + 1]) for p in own])).numpy()
            for k, p in enumerate(own): found[p] = out[k, : starts[p + 1] - starts[p]]
    return found


# steps on either side of 0 that a stored number has; vectors, of which a line has the mean of many, fewer
LEVELS, VECTOR_LEVELS = 23, 7


def rounded(W):
    """A matrix in whole steps, a scale for each of its columns."""
    scales = np.maximum(np.abs(W).max(0), 1e-6) / LEVELS
    return np.round(W / scales).astype("i1"), scales.astype("<f4")


def coarser(steps, scales):
    """The same in VECTOR_LEVELS."""
    return np.round(steps.astype("f4") * (VECTOR_LEVELS / LEVELS)).astype("i1"), (scales * (LEVELS / VECTOR_LEVELS)).astype("<f4")


def stored(reader, lines):
    """The reader's numbers: matrices as signed bytes, inputs by outputs, with scales by output; the rest as floats."""
    numbers = {name: value.detach().numpy() for name, value in reader.state_dict().items()}
    text = lambda array: base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
    def matrix(W, bias=None):
        steps, scales = rounded(W) if bias is not None else coarser(*rounded(W))
        return {"rows": len(W), "steps": text(steps), "scales": text(scales), **({} if bias is None else {"bias": text(bias.astype("<f4"))})}
    gates = lambda way: {"input": matrix(numbers[f"both.weight_ih_l0{way}"].T, numbers[f"both.bias_ih_l0{way}"]),
                         "state": matrix(numbers[f"both.weight_hh_l0{way}"].T, numbers[f"both.bias_hh_l0{way}"])}
    return {"means": text(lines.scale[0]), "deviations": text(lines.scale[1]), **{name: matrix(numbers[f"vectors.{name}.weight"]) for name in BUCKETS},
            "dense": matrix(numbers["dense.weight"].T, numbers["dense.bias"]), "down": gates(""), "up": gates("_reverse"),
            "out": matrix(numbers["out.weight"].T, numbers["out.bias"])}
