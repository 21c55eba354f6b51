package vn.quantriet.shared;

import static vn.quantriet.shared.Permission.*;

import java.util.Set;

/** A role held in a unit; it reaches the unit's branch. The only place that says which role may do what. */
public enum Role {
    /** quản trị */
    ADMINISTRATOR(
            READ_DOCUMENTS,
            SEE_BOARD,
            READ_ORGANISATION,
            MANAGE_ORGANISATION,
            READ_PEOPLE,
            MANAGE_ACCOUNTS,
            READ_AUDIT,
            MANAGE_INTEGRATIONS,
            MANAGE_SETTINGS),
    /** văn phòng cấp uỷ */
    OFFICE(
            READ_DOCUMENTS,
            DRAFT_DOCUMENT,
            PUBLISH_DOCUMENT,
            CARRY_OUT,
            PLAN_STUDY,
            CONFIRM,
            WRITE_MATERIAL,
            APPROVE_MATERIAL,
            SEE_BOARD,
            READ_ORGANISATION,
            READ_PEOPLE),
    /** tuyên giáo */
    PROPAGANDA(
            READ_DOCUMENTS,
            DRAFT_DOCUMENT,
            CARRY_OUT,
            PLAN_STUDY,
            WRITE_MATERIAL,
            SEE_BOARD,
            READ_ORGANISATION,
            READ_PEOPLE),
    /** tổ chức */
    ORGANISATION(
            READ_DOCUMENTS,
            CARRY_OUT,
            SEE_BOARD,
            READ_ORGANISATION,
            MANAGE_ORGANISATION,
            READ_PEOPLE,
            READ_SENSITIVE,
            MANAGE_PEOPLE),
    /** kiểm tra: reads everything in its branch and changes nothing there */
    INSPECTION(READ_DOCUMENTS, SEE_BOARD, READ_ORGANISATION, READ_PEOPLE, READ_SENSITIVE, READ_AUDIT),
    /** lãnh đạo */
    LEADER(
            READ_DOCUMENTS,
            CARRY_OUT,
            READ_FOR_UNIT,
            CONFIRM,
            APPROVE_MATERIAL,
            SEE_BOARD,
            READ_ORGANISATION,
            READ_PEOPLE),
    /** cán bộ đơn vị */
    OFFICER(READ_DOCUMENTS, CARRY_OUT, SEE_BOARD, READ_ORGANISATION, READ_PEOPLE),
    /** bí thư chi bộ: answers for the cell's own roster */
    CELL_SECRETARY(READ_DOCUMENTS, CARRY_OUT, READ_FOR_UNIT, READ_ORGANISATION, READ_PEOPLE, READ_SENSITIVE),
    /** báo cáo viên */
    REPORTER(READ_DOCUMENTS),
    /** đảng viên */
    MEMBER(READ_DOCUMENTS);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /**
     * Whether somebody with these roles may give this one away, in units where they hold them: nobody gives what they
     * may not do themselves, but for administrators, who give every role.
     */
    public boolean isGiveableBy(Set<Role> held) {
        return held.contains(ADMINISTRATOR)
                || permissions.stream()
                        .allMatch(permission -> held.stream().anyMatch(role -> role.permissions.contains(permission)));
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
