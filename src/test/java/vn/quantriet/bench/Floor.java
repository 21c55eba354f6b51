package vn.quantriet.bench;

import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.quantriet.shared.Database;

/** The least that the same stack answers with: one row read by its key, or one row written and committed. */
class Floor {

    @Bean
    RouterFunction<ServerResponse> oneRow(Database database) {
        return RouterFunctions.route()
                .GET(
                        "/san/doc/{id}",
                        request -> ServerResponse.ok()
                                .body(database.sql("select name from organization.unit where id = :id")
                                        .param("id", Long.parseLong(request.pathVariable("id")))
                                        .query(String.class)
                                        .single()))
                .POST(
                        "/san/ghi/{id}",
                        request -> ServerResponse.ok()
                                .body(Integer.toString(
                                        database.sql("update public.floor_row set n = n + 1 where id = :id")
                                                .param("id", Long.parseLong(request.pathVariable("id")))
                                                .update())))
                .build();
    }
}
