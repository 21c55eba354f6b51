package vn.quantriet.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;

/** A district with its communes, and the units that stand there. {@code type} is quận or huyện. */
record District(String number, String type, String name, List<Commune> communes) {

    /** A commune; {@code type} is phường, xã or thị trấn. */
    record Commune(String code, String type, String name) {

        NewUnit unit() {
            var place = type + " " + name;
            return SampleUnit.of(
                    code,
                    UnitKind.COMMUNE_COMMITTEE,
                    "Đảng ủy " + place,
                    List.of("Đảng bộ " + place, place, "Ban Thường vụ Đảng ủy " + place));
        }
    }

    /** All districts, in the order of their numbers. */
    static List<District> all() {
        var districts = new ArrayList<District>();
        for (var line : Lines.of("districts.txt")) {
            var words = line.strip().split(" ", 2);
            if (!line.startsWith(" ")) districts.add(of(words[0], words[1]));
            else {
                var district = districts.getLast();
                district.communes.add(district.commune(words[0], words[1]));
            }
        }
        return districts;
    }

    static boolean owns(String code) {
        return code.matches("HP\\.\\d{3}\\..+");
    }

    String code() {
        return SampleUnit.ROOT + "." + number;
    }

    /** The committee, its advisory bodies, the government of the district, the committees of the communes. */
    Stream<NewUnit> units() {
        return Stream.concat(
                Stream.of(committee(), office(), propaganda(), inspection(), government()),
                communes.stream().map(Commune::unit));
    }

    private static District of(String number, String text) {
        var words = text.split(" ", 2);
        return new District(number, words[0].toLowerCase(Locale.ROOT), words[1], new ArrayList<>());
    }

    private Commune commune(String number, String text) {
        var type = Stream.of("Phường", "Xã", "Thị trấn")
                .filter(text::startsWith)
                .findFirst()
                .orElseThrow();
        return new Commune(
                code() + "." + number,
                type.toLowerCase(Locale.ROOT),
                text.substring(type.length()).strip());
    }

    private String committeeName() {
        return (type.equals("quận") ? "Quận ủy " : "Huyện ủy ") + name;
    }

    private NewUnit committee() {
        return SampleUnit.of(
                code(),
                UnitKind.DISTRICT_COMMITTEE,
                committeeName(),
                List.of(
                        "Đảng bộ " + type + " " + name,
                        type + " " + name,
                        "Ban Thường vụ " + committeeName(),
                        "Thường trực " + committeeName()));
    }

    private NewUnit office() {
        return advisory("VP", UnitKind.PARTY_OFFICE, "Văn phòng ");
    }

    private NewUnit propaganda() {
        return advisory("BTG", UnitKind.PARTY_BOARD, "Ban Tuyên giáo ");
    }

    private NewUnit inspection() {
        return advisory("UBKT", UnitKind.INSPECTION_COMMITTEE, "Ủy ban Kiểm tra ");
    }

    /** In a document of the district «Ban Tuyên giáo Quận ủy» is one body, in one of the city every district's. */
    private NewUnit advisory(String code, UnitKind kind, String body) {
        var committee = type.equals("quận") ? "Quận ủy" : "Huyện ủy";
        return SampleUnit.of(code() + "." + code, kind, body + committeeName(), List.of(body + committee));
    }

    private NewUnit government() {
        var place = type + " " + name;
        return SampleUnit.of(
                code() + ".UBND",
                UnitKind.PEOPLES_COMMITTEE,
                "Ủy ban nhân dân " + place,
                List.of("UBND " + place, "UBND " + type));
    }
}
