"""scikit-learn's boosted trees as the weights file holds them."""
import base64
import numpy as np


def stored(m, k=0):
    """The k-th booster of a fitted HistGradientBoosting model as src/label/trees.ts reads it."""
    columns, values, sizes = [], [], []
    for trees in m._predictors:
        nodes, stack, n = trees[k].nodes, [0], 0
        while stack:
            node = nodes[stack.pop()]
            n += 1
            if node["is_leaf"]:
                columns.append(-1); values.append(node["value"])
            else:
                columns.append(int(node["feature_idx"]) | (0x4000 if node["missing_go_to_left"] else 0))
                values.append(node["num_threshold"])
                stack.append(node["right"]); stack.append(node["left"])
        sizes.append(n)
    v = np.array(values, dtype=np.float64)
    f = v.astype("<f4")
    # thresholds are rounded down, so that a float32 input goes the way it went in double precision
    f = np.where((f > v) & (np.array(columns) >= 0), np.nextafter(f, np.float32(-np.inf)), f)
    return {"baseline": float(np.ravel(m._baseline_prediction)[k]), "sizes": sizes,
            "columns": base64.b64encode(np.array(columns, dtype="<i2").tobytes()).decode(),
            "values": base64.b64encode(f.astype("<f4").tobytes()).decode()}
