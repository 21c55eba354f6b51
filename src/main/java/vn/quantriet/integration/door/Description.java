package vn.quantriet.integration.door;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.integration.door.Routes.Route;
import vn.quantriet.shell.rest.Problem;

/** What the description of the API says beyond what its controllers say themselves. */
@Configuration
class Description {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    static OpenAPI openApi() {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An access token an administrator made, shown once");
        return new OpenAPI()
                .info(new Info().title("Quán Triệt").version("1").description("From a directive to proven results"))
                .components(new Components().addSecuritySchemes(TOKEN, scheme));
    }

    @Bean
    static OpenApiCustomizer whatAllHaveInCommon() {
        return description -> {
            description.setServers(null);
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(Problem.class))
                    .referencedSchemas
                    .forEach(description.getComponents()::addSchemas);
            Routes.ALL.forEach(route -> complete(description.getPaths().get(route.pattern()), route));
        };
    }

    private static void complete(@org.jspecify.annotations.Nullable PathItem path, Route route) {
        if (path == null || route.scopes().isEmpty()) return;
        var operation =
                Objects.requireNonNull(path.readOperationsMap().get(PathItem.HttpMethod.valueOf(route.method())));
        operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        operation.setDescription("Scope: " + Routes.told(route.scopes()));
        if (route.method().equals("POST")) operation.addParametersItem(key());
        refusals(operation, route);
    }

    private static HeaderParameter key() {
        var key = new HeaderParameter();
        key.name("Idempotency-Key")
                .required(true)
                .description("Names this request: sent again with the same, it is answered the same and done once")
                .schema(new StringSchema().minLength(1).maxLength(200));
        return key;
    }

    private static void refusals(Operation operation, Route route) {
        var problem = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        for (var status : route.method().equals("POST")
                ? new String[] {"400", "401", "403", "404", "409", "412", "413", "422", "428"}
                : new String[] {"400", "401", "403", "404", "422"})
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description("A problem with a code")
                                    .content(problem));
    }
}
