package vn.quantriet.paper.marking;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.paper.likeness.KnownWords;
import vn.quantriet.paper.likeness.Shingles;
import vn.quantriet.shared.Actor;

/**
 * Which papers of the same unit or class say much of what this one says, beyond what both may quote. A hint to whoever
 * marks, who sees the passages and decides; it changes no mark and is kept nowhere.
 */
@Component
class AlikePapers {

    private static final double WORTH_A_LOOK = 0.05;
    private static final double WORTH_SHOWING = 0.2;
    private static final int MOST = 3;
    private static final int PASSAGES = 5;

    private final AlikeStore store;
    private final KnownWords known;

    AlikePapers(AlikeStore store, KnownWords known) {
        this.store = store;
        this.known = known;
    }

    List<MarkedPaper.Alike> of(SheetStore.Sheet sheet, Actor by) {
        record Near(AlikeStore.Peer peer, double common) {}
        var near = store.peers(sheet, by).stream()
                .map(peer -> new Near(peer, Shingles.common(sheet.sketch(), peer.sketch())))
                .filter(it -> it.common() >= WORTH_A_LOOK)
                .sorted(Comparator.comparingDouble(Near::common).reversed())
                .limit(MOST)
                .map(Near::peer)
                .toList();
        if (near.isEmpty()) return List.of();
        var quotable = known.of(sheet.campaign(), sheet.questions(), by);
        var mine = quotable.shingles(sheet.words());
        return near.stream()
                .map(peer -> alike(mine, peer, quotable.shingles(store.words(peer.id()))))
                .filter(alike -> alike.percent() >= WORTH_SHOWING * 100)
                .toList();
    }

    private static MarkedPaper.Alike alike(Shingles mine, AlikeStore.Peer peer, Shingles other) {
        var percent = (int) Math.round(mine.sharedWith(other) * 100);
        var passages = mine.passages(other).stream().limit(PASSAGES).toList();
        return new MarkedPaper.Alike(peer.name() == null ? null : peer.id(), peer.name(), percent, passages);
    }
}
