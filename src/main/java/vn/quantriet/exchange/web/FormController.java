package vn.quantriet.exchange.web;

import static vn.quantriet.shell.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.quantriet.exchange.Batches;
import vn.quantriet.exchange.Column;
import vn.quantriet.shared.Actor;
import vn.quantriet.spreadsheet.TableWriter;

/** Empty forms to fill in, with an example and what goes into each column. */
@Controller
class FormController {

    private final Batches batches;

    FormController(Batches batches) {
        this.batches = batches;
    }

    @GetMapping("/nhap-du-lieu/mau/{kind}.xlsx")
    void form(@PathVariable("kind") String path, Actor by, HttpServletResponse answer) throws IOException {
        var kind = ExchangeController.kind(path);
        by.require(kind.permission());
        Download.begin(answer, Download.XLSX, "mau-" + kind.path() + ".xlsx");
        var columns = batches.columns(kind);
        try (var writer = TableWriter.xlsx(answer.getOutputStream(), t("exchange.kind." + kind))) {
            writer.row(columns.stream().map(column -> t(column.key())).toList());
            writer.row(columns.stream().map(Column::example).toList());
            writer.sheet(t("exchange.form-help"));
            writer.row(List.of(t("exchange.column"), t("exchange.column-help"), t("exchange.example")));
            for (var column : columns) {
                writer.row(List.of(t(column.key()), t(column.help()), column.example()));
            }
        }
    }
}
