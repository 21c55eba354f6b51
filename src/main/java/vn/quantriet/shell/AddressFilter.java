package vn.quantriet.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.quantriet.identity.FailingAddresses;

/** Turns away sign-ins from an address that too many wrong passwords came from. */
final class AddressFilter extends OncePerRequestFilter {

    private final FailingAddresses addresses;

    AddressFilter(FailingAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/dang-nhap");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (addresses.refuses(request.getRemoteAddr())) response.sendRedirect("/dang-nhap?cham");
        else chain.doFilter(request, response);
    }
}
