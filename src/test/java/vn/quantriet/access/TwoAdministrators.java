package vn.quantriet.access;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.Visitor;

/** An administrator of the city and one of a district, and what is asked of the database about accounts. */
abstract class TwoAdministrators {

    @Autowired
    Database database;

    @Autowired
    MockMvcTester browser;

    @Autowired
    UserDetailsService accounts;

    @LocalServerPort
    int port;

    @BeforeEach
    void twoAdministrators() {
        database.sql("""
                insert into identity.role_holding (account_id, unit_id, role)
                select account.id, unit.id, 'ADMINISTRATOR'
                from identity.account, organization.unit
                where username = 'vp.hongbang' and code = 'HP.303' on conflict do nothing
                """).update();
    }

    Visitor city() {
        return new Visitor(browser, accounts.loadUserByUsername("quantri"));
    }

    Visitor district() {
        return new Visitor(browser, accounts.loadUserByUsername("vp.hongbang"));
    }

    long id(String username) {
        return database.sql("select id from identity.account where username = :username")
                .param("username", username)
                .query(Long.class)
                .single();
    }

    String unit(String code) {
        return database.sql("select id from organization.unit where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    String audited(String action) {
        return database.sql("select details::text from audit.entry where action = :action order by id desc limit 1")
                .param("action", action)
                .query(String.class)
                .single();
    }
}
