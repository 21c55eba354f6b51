package vn.quantriet.sample;

import java.util.Map;
import java.util.stream.Collectors;
import vn.quantriet.shared.Role;

/** The sample accounts as a table for whoever starts the program. */
final class AccountList {

    private static final String ROW = "  %-16s  %-18s  %s%n";

    private AccountList() {}

    /** {@code names} holds the name of every unit where somebody holds a role, by its code. */
    static String of(FirstPassword password, Map<String, String> names) {
        return "Tài khoản mẫu, mật khẩu chung: " + password.text() + System.lineSeparator()
                + ROW.formatted("Tên đăng nhập", "Chức danh", "Vai trò")
                + SampleAccount.ALL.stream().map(account -> row(account, names)).collect(Collectors.joining());
    }

    private static String row(SampleAccount account, Map<String, String> names) {
        return ROW.formatted(
                account.username(),
                account.title(),
                account.roles().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(held -> roles(held) + " – " + names.getOrDefault(held.getKey(), held.getKey()))
                        .collect(Collectors.joining("; ")));
    }

    private static String roles(Map.Entry<String, java.util.Set<Role>> held) {
        return held.getValue().stream().map(AccountList::name).sorted().collect(Collectors.joining(", "));
    }

    private static String name(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Quản trị";
            case OFFICE -> "Văn phòng cấp ủy";
            case PROPAGANDA -> "Tuyên giáo";
            case ORGANISATION -> "Tổ chức";
            case INSPECTION -> "Kiểm tra";
            case LEADER -> "Lãnh đạo";
            case OFFICER -> "Cán bộ đơn vị";
            case CELL_SECRETARY -> "Bí thư chi bộ";
            case REPORTER -> "Báo cáo viên";
            case MEMBER -> "Đảng viên";
        };
    }
}
