"""scikit-learn's boosted trees as the weights file holds them."""
import base64, json
import numpy as np

# as in src/label/trees.ts
LEAF = BYTE = 0xFF
MOST = np.float16(65504)


def stored(m, k=0):
    """The k-th booster of a fitted HistGradientBoosting model as src/label/trees.ts reads it: a byte and a half float a node."""
    columns, values, flags, sizes = [], [], [], []
    for trees in m._predictors:
        nodes, stack, n = trees[k].nodes, [0], 0
        while stack:
            node = nodes[stack.pop()]
            n += 1
            if node["is_leaf"]:
                columns.append(-1); values.append(node["value"]); flags.append(0)
            else:
                columns.append(int(node["feature_idx"])); values.append(node["num_threshold"]); flags.append(int(node["missing_go_to_left"]))
                stack.append(node["right"]); stack.append(node["left"])
        sizes.append(n)
    return {"baseline": float(np.ravel(m._baseline_prediction)[k]), "sizes": sizes, **packed(np.array(columns), np.array(values, dtype=np.float64), np.array(flags))}


def packed(columns, values, flags):
    """Columns (-1 for a leaf), thresholds or leaf values, and 1 where missing values go left, as two base64 strings."""
    inner = columns >= 0
    if (columns >= 2 * BYTE).any(): raise ValueError("a column does not fit a node")
    with np.errstate(over="ignore"): half = values.astype("<f2")
    half = np.where(np.isinf(half) & np.isfinite(values), np.copysign(MOST, values), half).astype("<f2")
    bits = half.view("<u2")
    # of a leaf's value, six bits of the fraction do: rounded, a carry into the exponent included
    bits = np.where(inner, bits & 0xFFFC | (columns >= BYTE) << 1 | flags, bits + 0x8 & 0xFFF0).astype("<u2")
    return {"columns": base64.b64encode(np.where(inner, columns % BYTE, LEAF).astype("u1").tobytes()).decode(), "values": base64.b64encode(bits.tobytes()).decode()}


def store(path, name, m):
    """Puts a fitted model of one booster into the weights of a file."""
    weights = json.load(open(path))
    weights[name] = stored(m)
    with open(path, "w") as file: file.write(json.dumps(weights) + "\n")
