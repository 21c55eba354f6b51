package vn.quantriet.bench;

import gg.jte.generated.precompiled.Templates;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.shared.Database;
import vn.quantriet.shell.Frame;

/**
 * The least that the same stack answers with: one row read by its key, as bare text and as a page, or one row written and
 * committed.
 */
class Floor {

    /** Not a controller by annotation: those are found by every program that starts in the tests. */
    @Bean
    FloorPage floorPage(
            Database database,
            Templates templates,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws NoSuchMethodException {
        var page = new FloorPage(database, templates);
        mappings.registerMapping(
                RequestMappingInfo.paths("/san/trang/{id}")
                        .methods(RequestMethod.GET)
                        .options(mappings.getBuilderConfiguration())
                        .build(),
                page,
                FloorPage.class.getDeclaredMethod("row", long.class, Frame.class));
        return page;
    }

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
