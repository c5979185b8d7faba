package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sitemap.xml");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aRequestThatFindsNoDatabaseGetsASentenceAndNoStackTrace() throws Exception {
        request.addPreferredLocale(Locale.ENGLISH);
        answer(new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException("timed out")));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotBlank();
        assertThat(response.getContentAsString())
                .contains("We cannot reach our database right now", "lang=\"en\"")
                .doesNotContain("Exception");
    }

    @Test
    void aFullDiskAndAServerThatShutsDownAreOutagesToo() throws Exception {
        request.addPreferredLocale(Locale.of("sv", "SE"));
        answer(new UncategorizedSQLException("store", "insert", new SQLException("no room", "53100")));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Vi når inte vår databas");
    }

    @Test
    void aMistakeOfOursIsNoOutage() {
        RuntimeException mistake = new UncategorizedSQLException("ask", "selekt", new SQLException("syntax", "42601"));
        assertThatThrownBy(() -> answer(mistake)).rootCause().hasMessage("syntax");
    }

    private void answer(RuntimeException failure) throws Exception {
        new OutageFilter().doFilter(request, response, (in, out) -> {
            throw new ServletException(failure);
        });
    }
}
