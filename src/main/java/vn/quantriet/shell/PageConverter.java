package vn.quantriet.shell;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a page, which is a template with its arguments, as the answer. */
final class PageConverter extends AbstractHttpMessageConverter<JteModel> {

    PageConverter() {
        super(new MediaType("text", "html", StandardCharsets.UTF_8));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@org.jspecify.annotations.Nullable MediaType type) {
        return false;
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("pages are written only", input);
    }

    @Override
    protected void writeInternal(JteModel page, HttpOutputMessage answer) throws IOException {
        // a page asks for its language a thousand times, which is looked up in the cookie each time while it is lazy
        LocaleContextHolder.setLocale(LocaleContextHolder.getLocale());
        var written = new PageBytes();
        page.render(written);
        answer.getHeaders().setContentLength(written.length());
        written.writeTo(answer.getBody());
    }
}
