package vn.quantriet.identity.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.AccountChanged;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.identity.Passwords;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** Sets up an empty installation, once, for whoever can read its log. */
@Component
public class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    /** Nobody else is there yet: whoever comes first also enters the units and the people others get accounts for. */
    private static final Set<Role> FIRST = Set.of(Role.ADMINISTRATOR, Role.ORGANISATION);

    private final SetUpStore store;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile boolean over;

    FirstStart(
            SetUpStore store,
            Organizations organizations,
            Accounts accounts,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.organizations = organizations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** After the sample, if there is one, has been filled in. */
    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!isDue()) return;
        var code = SetUpCode.fresh();
        store.add(code.hash(), clock.instant());
        log.info("Chưa có tài khoản nào. Mở trang /thiet-lap và nhập mã thiết lập: {}", code.text());
    }

    /** Accounts are never deleted: once there is one, this is over. */
    public boolean isDue() {
        if (!over) over = store.hasAccounts();
        return !over;
    }

    /** The second of two at once finds it done. */
    @Transactional
    public void complete(String code, SetUp wanted) {
        store.lock();
        if (store.hasAccounts()) throw new NotFound();
        if (!store.knows(new SetUpCode(code).hash())) throw new SetUpCodeWrong();
        if (!wanted.isComplete()) throw new SetUpIncomplete();
        passwords.check(wanted.password(), wanted.username());
        var unit = found(wanted.root(), wanted.since(LocalDate.now(clock)));
        var account = accounts.open(administrator(wanted, unit));
        store.forgetCodes();
        tell(account, unit, wanted);
    }

    private UnitId found(SetUp.Root root, LocalDate since) {
        if (organizations.isEmpty())
            organizations.add(List.of(
                    new NewUnit(root.code(), root.name(), root.kind(), root.level(), null, List.of(), since, false)));
        return Objects.requireNonNull(
                organizations.withCodes(List.of(root.code())).get(root.code()), root.code());
    }

    private NewAccount administrator(SetUp wanted, UnitId unit) {
        var today = LocalDate.now(clock);
        var membership = new Membership(Membership.Kind.NONE, today);
        var person = new NewPerson(Particulars.named(wanted.person()), unit, today, membership, null, false);
        var roles = Map.of(unit, FIRST);
        return new NewAccount(wanted.username(), wanted.password().password(), person, roles);
    }

    private void tell(AccountId account, UnitId unit, SetUp wanted) {
        var by = new Actor(account, wanted.person(), unit, wanted.root().name(), FIRST);
        var details = Map.of("unit", wanted.root().code(), "username", wanted.username());
        events.publishEvent(new AccountChanged(account, "identity.set-up", details, by));
    }
}
