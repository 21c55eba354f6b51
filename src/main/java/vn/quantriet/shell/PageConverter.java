package vn.quantriet.shell;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        var output = new Utf8ByteOutput();
        page.render(output);
        answer.getHeaders().setContentLength(output.getContentLength());
        // the output keeps thousands of small pieces, and every wrapper of the answer looks at each it is given
        var whole = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(whole);
        whole.writeTo(answer.getBody());
    }
}
