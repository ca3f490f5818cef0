"""The tagger: word and feature embeddings, two layers of bidirectional LSTM, a linear chain CRF over the tags; while it
learns it also guesses part of speech, entity (first layer), relation and distance of the head (second layer), which is
left behind afterwards. Sources: Huang, Xu, Yu 2015 (BiLSTM-CRF); Sogaard, Goldberg 2016 (auxiliary tasks by layer);
Gal, Ghahramani 2016 (dropout that holds along a sequence)."""

import torch
from torch import nn

STATIC, LEARNED = 100, 32
FEATURE_SIZES = {"suffix": 16, "prefix": 8, "shape": 8, "quotation": 8, "tag": 8, "class": 12, "takes": 10, "place": 6, "ruled": 12}


class SequenceDropout(nn.Module):
    """Drops the same columns at every step of a sequence."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        keep = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.rate) / (1 - self.rate)
        return x * keep


class Words(nn.Module):
    """Published vectors, fixed; beside them learned columns for the commoner words and a learned mixture of their senses."""

    def __init__(self, vectors, senses, ranks, common=30_000):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.register_buffer("senses", senses)
        # Row 0 of the learned table is shared by all rarer words.
        row = torch.zeros(len(ranks), dtype=torch.long)
        order = torch.argsort(ranks)[:common]
        row[order] = torch.arange(1, len(order) + 1)
        self.register_buffer("row", row)
        self.learned = nn.Embedding(len(order) + 1, LEARNED)
        nn.init.normal_(self.learned.weight, 0, 0.1)
        self.mixture = nn.Linear(senses.shape[1], LEARNED, bias=False)
        self.unknown = nn.Parameter(torch.zeros(STATIC + LEARNED))

    def forward(self, words):
        """Rows of the table, -1 for a word that it lacks."""
        known = words.clamp(min=0)
        table = torch.cat([self.vectors[known], self.learned(self.row[known]) + self.mixture(self.senses[known])], -1)
        return torch.where((words < 0).unsqueeze(-1), self.unknown, table)

    def whole(self):
        return self.forward(torch.arange(len(self.vectors)))


class Layer(nn.Module):
    """One bidirectional layer. The backward half reads each window turned round in its own length, so that no padding
    comes before it; torch's packed sequences do the same on a processor in time that grows with the square of the length."""

    def __init__(self, size, hidden):
        super().__init__()
        self.halves = nn.ModuleList(nn.LSTM(size, hidden) for _ in range(2))
        for lstm in self.halves:
            for gate in lstm.weight_hh_l0.chunk(4):
                nn.init.orthogonal_(gate)
            # The forget gate begins open; the other bias stays at nought, since the two are one when run.
            lstm.bias_hh_l0.data.zero_()
            lstm.bias_hh_l0.requires_grad = False
            lstm.bias_ih_l0.data.zero_()
            lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1

    def forward(self, x, turned):
        """x: length x batch x size; turned: for each token the place of its mirror image in the window."""
        mirror = lambda y: y.gather(0, turned.unsqueeze(-1).expand(-1, -1, y.shape[2]))
        return torch.cat([self.halves[0](x)[0], mirror(self.halves[1](mirror(x))[0])], -1)


def mirrors(lengths, longest):
    """length x batch: n - 1 - t within a window, t beyond its end."""
    t = torch.arange(longest).unsqueeze(1)
    return torch.where(t < lengths, lengths - 1 - t, t)


class Tagger(nn.Module):
    def __init__(self, words, features, tags, syntax, hidden=128, dropout=0.35, width=STATIC + LEARNED, sizes=FEATURE_SIZES, silent="ruled"):
        super().__init__()
        self.words = words
        self.names = [name for name, _ in features]
        self.features = nn.ModuleList(nn.Embedding(n, sizes[name]) for name, n in features)
        self.silent = silent
        size = width + sum(sizes[name] for name in self.names)
        self.first, self.second = Layer(size, hidden), Layer(2 * hidden, hidden)
        self.drop_in, self.drop_mid, self.drop_out = SequenceDropout(0.25), SequenceDropout(dropout), SequenceDropout(dropout)
        self.out = nn.Linear(2 * hidden, len(tags))
        self.start = nn.Parameter(torch.zeros(len(tags)))
        self.end = nn.Parameter(torch.zeros(len(tags)))
        # An inside tag follows only its own beginning or inside.
        forbidden = torch.zeros(len(tags), len(tags))
        for to in range(2, len(tags), 2):
            forbidden[:, to] = -12
            forbidden[to - 1, to] = forbidden[to, to] = 0
        self.register_buffer("forbidden", forbidden)
        start_forbidden = torch.zeros(len(tags))
        start_forbidden[2::2] = -12
        self.register_buffer("start_forbidden", start_forbidden)
        self.free = nn.Parameter(torch.zeros(len(tags), len(tags)))
        self.guess = nn.ModuleDict({kind: nn.Linear(2 * hidden, n) for kind, n in syntax.items()}) if syntax else None

    def transitions(self):
        return self.free + self.forbidden, self.start + self.start_forbidden, self.end

    def forward(self, words, features, lengths):
        """Emissions, and the states of both layers. Windows lie in the order of falling length."""
        if self.training:
            # A word is hidden now and then, so that endings and neighbours are learned from.
            words = words.masked_fill(torch.rand(words.shape, device=words.device) < 0.04, -1)
            if self.silent in self.names:
                # In one window of five the rules are silent (a category of its own), so that nothing rests on them alone.
                k = self.names.index(self.silent)
                silent = torch.rand(words.shape[0], 1, device=words.device) < 0.2
                features = features.clone()
                features[..., k] = features[..., k].masked_fill(silent, self.features[k].num_embeddings - 1)
        x = torch.cat([self.words(words), *(table(features[..., k]) for k, table in enumerate(self.features))], -1)
        turned = mirrors(lengths, words.shape[1]).to(words.device)
        first = self.first(self.drop_in(x).transpose(0, 1), turned).transpose(0, 1)
        second = self.second(self.drop_mid(first).transpose(0, 1), turned).transpose(0, 1)
        return self.out(self.drop_out(second)), first, second


def nll(emissions, tags, mask, transitions, start, end):
    """Negative log likelihood of whole tag paths, summed over windows. mask: batch x length, 1 for tokens."""
    batch, length, k = emissions.shape
    score = start[tags[:, 0]] + emissions[:, 0].gather(1, tags[:, :1]).squeeze(1)
    alpha = start + emissions[:, 0]
    steps = transitions[tags[:, :-1], tags[:, 1:]] + emissions[:, 1:].gather(2, tags[:, 1:, None]).squeeze(2)
    score = score + (steps * mask[:, 1:]).sum(1)
    for t in range(1, length):
        new = torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + emissions[:, t]
        alpha = torch.where(mask[:, t : t + 1] > 0, new, alpha)
    last = mask.sum(1).long() - 1
    score = score + end[tags.gather(1, last[:, None]).squeeze(1)]
    return (torch.logsumexp(alpha + end, 1) - score).sum()


def marginals(emissions, mask, transitions, start, end):
    """Chance of each tag at each token, as a differentiable function (the gradient of the log partition)."""
    length = emissions.shape[1]
    alphas, alpha = [start + emissions[:, 0]], start + emissions[:, 0]
    for t in range(1, length):
        new = torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + emissions[:, t]
        alpha = torch.where(mask[:, t : t + 1] > 0, new, alpha)
        alphas.append(alpha)
    beta = end.expand_as(alpha)
    betas = [beta]
    for t in range(length - 2, -1, -1):
        new = torch.logsumexp(transitions + (emissions[:, t + 1] + beta).unsqueeze(1), 2)
        beta = torch.where(mask[:, t + 1 : t + 2] > 0, new, beta)
        betas.append(beta)
    joint = torch.stack(alphas, 1) + torch.stack(betas[::-1], 1)
    return torch.log_softmax(joint, -1)


def viterbi(emissions, length, transitions, start, end):
    """Best tag path of one window; numpy in, list out."""
    import numpy as np

    score, back = start + emissions[0], []
    for t in range(1, length):
        all_ = score[:, None] + transitions
        back.append(all_.argmax(0))
        score = all_.max(0) + emissions[t]
    best = int((score + end).argmax())
    path = [best]
    for step in reversed(back):
        best = int(step[best])
        path.append(best)
    return np.array(path[::-1])
