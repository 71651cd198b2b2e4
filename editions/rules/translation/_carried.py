from __future__ import annotations
from typing import TYPE_CHECKING
from attrs import frozen
from editions.values import Value, values
from editions.values.answering import unanswered

@frozen
class Stand:
    paragraph: int
    value: Value
    at: float
    def __getitem__(self, i): return (self.paragraph, self.value)[i]

@frozen
class Lost:
    link: int
    left: Stand | None
    right: Stand | None
    apart: float = 0.0

def read(witness):
    return [values(p.text, witness.language) for p in witness.paragraphs]

def stands(witness, found, span):
    total = sum(len(witness.paragraphs[p].text) for p in range(*span)) or 1
    out=[]; base=0
    for p in range(*span):
        out += [Stand(p, v, (base+v.start)/total) for v in found[p] if v.value != 1]
        base += len(witness.paragraphs[p].text)
    return out

def lost(context):
    L,R=read(context.left),read(context.right)
    sides=[]
    for n,link in enumerate(context.alignment.links):
        a=stands(context.left,L,link.left); b=stands(context.right,R,link.right)
        i,j=unanswered([x.value for x in a],[x.value for x in b])
        sides.append((link,a,b,[a[x] for x in i],[b[x] for x in j]))
    out=[]
    for n,(link,a,b,i,j) in enumerate(sides):
        if not (a or b) or link.left[0]==link.left[1] or link.right[0]==link.right[1]: continue
        near=[m for m in (n-1,n+1) if 0<=m<len(sides)]
        nl=[x.value.value for m in near for x in sides[m][3]]; nr=[x.value.value for m in near for x in sides[m][4]]
        i=[x for x in i if x.value.telling and x.value.value not in nr]
        j=[x for x in j if x.value.telling and x.value.value not in nl]
        pairs=sorted((abs(x.at-y.at),k,l) for k,x in enumerate(i) for l,y in enumerate(j))
        ui,uj=set(),set()
        for d,k,l in pairs:
            if k in ui or l in uj or d>.2: continue
            ui.add(k);uj.add(l); out.append(Lost(n,i[k],j[l],d))
        out+=[Lost(n,x,None) for k,x in enumerate(i) if k not in ui]
        out+=[Lost(n,None,y) for l,y in enumerate(j) if l not in uj]
    return out
