package vn.quantriet.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that is a workbook. */
public final class Workbook {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbook() {}

    /** What follows is kept by a browser as a file of this name, and by nobody on the way. */
    public static void head(HttpServletResponse answer, String name) {
        answer.setContentType(XLSX);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".xlsx").build().toString());
    }
}
