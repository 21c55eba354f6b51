package vn.quantriet.shell;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.quantriet.shell.rest.OtherSystem;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final FrameResolver frames;

    WebConfiguration(FrameResolver frames) {
        this.frames = frames;
    }

    @Bean
    static Templates templates() {
        return new StaticTemplates();
    }

    /** Vietnamese unless a person chose English, or another system asks for it. */
    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("ngon-ngu");
        resolver.setDefaultLocale(Show.VIETNAMESE);
        resolver.setDefaultLocaleFunction(
                request -> OtherSystem.asks(request) ? OtherSystem.language(request) : Show.VIETNAMESE);
        return resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frames);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new PageConverter());
    }
}
