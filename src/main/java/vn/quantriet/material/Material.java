package vn.quantriet.material;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.UnitId;

/** Something to study a document by, with its editions, the newest first. */
public record Material(
        MaterialId id,
        DocumentId document,
        String slug,
        String documentTitle,
        UnitId owner,
        String ownerName,
        MaterialKind kind,
        int position,
        int version,
        List<Edition> editions) {

    public Material {
        editions = editions.stream()
                .sorted(Comparator.comparingInt(Edition::number).reversed())
                .toList();
    }

    /** What readers are offered: the last that was approved, unless it was withdrawn. */
    public Optional<Edition> inForce() {
        return editions.stream()
                .filter(edition -> !edition.isOpen())
                .findFirst()
                .filter(Edition::isApproved);
    }

    /** What is being written or waits for approval. */
    public Optional<Edition> open() {
        return editions.stream().filter(Edition::isOpen).findFirst();
    }

    public Optional<Edition> numbered(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    public String title() {
        return inForce().or(this::open).orElseGet(editions::getFirst).title();
    }

    int nextNumber() {
        return editions.isEmpty() ? 1 : editions.getFirst().number() + 1;
    }
}
