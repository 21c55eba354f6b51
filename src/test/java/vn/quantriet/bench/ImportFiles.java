package vn.quantriet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.quantriet.spreadsheet.TableWriter;

/** Files of invented units and people, as large as one likes. */
final class ImportFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> UNITS =
            List.of("Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Mã đơn vị cấp trên", "Tên gọi khác", "Điện thoại");
    private static final List<String> PEOPLE = List.of(
            "Mã",
            "Số thẻ đảng viên",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Điện thoại",
            "Thư điện tử",
            "Mã đơn vị",
            "Về đơn vị từ ngày",
            "Tư cách",
            "Tư cách từ ngày",
            "Chức danh",
            "Đứng đầu");
    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ"};
    private static final String[] MIDDLES = {"Văn", "Thị", "Đức", "Minh", "Thanh", "Ngọc", "Hữu", "Thu"};
    private static final String[] GIVEN = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Linh", "Mai", "Nam"};

    private ImportFiles() {}

    /** A tree of so many units on each level; every unit of a level stands below one of the level above in turn. */
    static void units(Path file, String prefix, int... levels) throws IOException {
        var kinds = List.of("Quận ủy", "Đảng ủy xã", "Chi bộ");
        try (var writer = writer(file)) {
            writer.row(UNITS);
            for (var level = 0; level < levels.length; level++) {
                for (var n = 0; n < levels[level]; n++) {
                    var parent = level == 0 ? "HP" : prefix + (level - 1) + "." + n % levels[level - 1];
                    var name = kinds.get(level) + " thử nghiệm số " + n;
                    writer.row(List.of(prefix + level + "." + n, name, kinds.get(level), parent, "", "0225 " + n));
                }
            }
        }
    }

    static void people(Path file, String prefix, int count, String unitPrefix, int units) throws IOException {
        write(file, PEOPLE, count, n -> person(n, prefix, unitPrefix + n % units, n < units && prefix.equals("a")));
    }

    private static List<String> person(int n, String prefix, String unit, boolean head) {
        var name = FAMILIES[n % 9] + " " + MIDDLES[n / 9 % 8] + " " + GIVEN[n / 72 % 10];
        var born = LocalDate.of(1950, 1, 1).plusDays(n % 18_000);
        return List.of(
                prefix + n,
                prefix + "T" + n,
                name,
                DAY.format(born),
                n % 2 == 0 ? "Nam" : "Nữ",
                "09" + n,
                prefix.toLowerCase(java.util.Locale.ROOT) + n + "@example.vn",
                unit,
                "01/07/2025",
                "Chính thức",
                DAY.format(born.plusYears(25)),
                head ? "Bí thư" : "",
                head ? "Có" : "");
    }

    private static void write(Path file, List<String> head, int count, IntFunction<List<String>> row)
            throws IOException {
        try (var writer = writer(file)) {
            writer.row(head);
            for (var n : IntStream.range(0, count).toArray()) writer.row(row.apply(n));
        }
    }

    private static TableWriter writer(Path file) throws IOException {
        var out = Files.newOutputStream(file);
        return file.toString().endsWith(".csv") ? TableWriter.csv(out) : TableWriter.xlsx(out, "Bảng");
    }
}
