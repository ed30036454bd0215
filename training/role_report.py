"""How right roles are: what fit.py and fit_roles.py print of them."""
import numpy as np


def report(name, roles, kept, got, given):
    """`got`: chances of the roles by line; `given`: index of the role by line, -1 where it is unknown; `kept`: is it kept, by role."""
    known = given >= 0
    if not known.any(): return
    g, t, kept = got[known].argmax(1), given[known], np.array(kept)
    print("out of fold,", name, "lines", len(t), "role accuracy", round(float((g == t).mean()), 4), "kept/dropped", round(float((kept[g] == kept[t]).mean()), 4))
    print(" ", {role: round(2 * float(((g == k) & (t == k)).sum() / max(1, (g == k).sum() + (t == k).sum())), 3) for k, role in enumerate(roles) if (t == k).any()}, flush=True)
