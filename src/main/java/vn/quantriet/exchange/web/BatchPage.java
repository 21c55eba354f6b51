package vn.quantriet.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.exchange.Batch;
import vn.quantriet.exchange.Line;
import vn.quantriet.organization.intake.UnitsImport;

/** A file with the rows that are shown of it. */
public record BatchPage(Batch batch, Line.@Nullable Outcome only, int page, List<Line> lines) {

    public BatchPage {
        lines = List.copyOf(lines);
    }

    public String path() {
        return "/nhap-du-lieu/" + batch.id();
    }

    public String address(Line.@Nullable Outcome outcome, int number) {
        var query = (outcome == null ? "" : "&ket-qua=" + outcome) + (number > 1 ? "&trang=" + number : "");
        return path() + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    public long total() {
        var counts = batch.state().rows();
        return only == null ? counts.rows() : counts.of(only);
    }

    public long pages() {
        return (total() + UnitsImport.PAGE - 1) / UnitsImport.PAGE;
    }
}
